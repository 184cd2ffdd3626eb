import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog, type DialogProps } from './dialog.tsx'

export type ConfirmDialogProps = Omit<DialogProps, 'children'> & {
  /** What will happen, and what can be undone. */
  children: ReactNode
  /** The verb of the act itself, never "OK". */
  confirmLabel: string
  cancelLabel: string
  pending?: string | undefined
  onConfirm: () => void
}

export function ConfirmDialog({
  confirmLabel,
  cancelLabel,
  pending,
  onConfirm,
  children,
  ...rest
}: ConfirmDialogProps) {
  return (
    <Dialog {...rest}>
      <div>{children}</div>
      {/* On a low screen what is said scrolls, and the buttons stay. */}
      <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-col gap-3 bg-paper px-6 pt-2 pb-6 md:flex-row-reverse md:justify-end">
        <Button onClick={rest.onClose}>{cancelLabel}</Button>
        <Button kind="main" pending={pending} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  )
}
