import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
}

/** For an act that cannot wait on a page of its own; Escape and a press outside leave everything as it was. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={open}
      isDismissable
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
      className="fixed inset-0 z-40 grid items-end bg-[#0b0d0fb3] md:place-items-center"
    >
      <Modal className="arrive max-h-[92dvh] w-full scroll-pb-28 overflow-y-auto bg-paper p-6 shadow-float md:max-w-line md:rounded-1">
        <AriaDialog className="flex flex-col gap-5 outline-none">
          <Heading slot="title" className="text-25">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
