import { type ButtonHTMLAttributes, type MouseEvent, type ReactNode, useId } from 'react'
import { type ButtonKind, buttonClass } from './button-class.ts'

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className'> & {
  children: ReactNode
  kind?: ButtonKind
  wide?: boolean
  /** What is being done, said while it lasts; a second press does nothing. */
  pending?: string | undefined
  /** Why it cannot be pressed now. The button stays reachable, so that the reason can be read. */
  refusedBecause?: string | undefined
  /** What a press leads to while it is refused: what is missing. */
  onRefused?: (() => void) | undefined
}

export function Button({
  kind = 'plain',
  wide,
  pending,
  refusedBecause,
  onRefused,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const reason = useId()
  const idle = pending !== undefined || refusedBecause !== undefined
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!idle) return onClick?.(event)
    event.preventDefault()
    if (pending === undefined) onRefused?.()
  }
  const button = (
    <button
      type="button"
      {...rest}
      className={buttonClass(kind, wide)}
      aria-disabled={idle || undefined}
      aria-busy={pending !== undefined || undefined}
      aria-describedby={refusedBecause === undefined ? rest['aria-describedby'] : reason}
      onClick={press}
    >
      {pending ?? children}
    </button>
  )
  if (refusedBecause === undefined) return button
  return (
    <span className={`inline-flex flex-col items-start gap-1 ${wide ? 'w-full' : ''}`}>
      {button}
      <span id={reason} className="text-ink-soft">
        {refusedBecause}
      </span>
    </span>
  )
}
