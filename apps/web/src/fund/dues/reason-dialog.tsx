import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { RequiredWord } from '@reliance/ui/field.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useDraft } from '../../acts/use-draft.ts'

type Props = {
  /** Tells it apart from the others of the page, for what is typed in it. */
  name: string
  title: string
  open: boolean
  onClose: () => void
  /** What happens, and who is told. */
  children: ReactNode
  send: (reason: string, requestId: string) => Promise<unknown>
  done: string
  /** The way out: what then stays. */
  keep: string
}

/** What is taken back with a reason: it is asked once, beside what follows. */
export function ReasonDialog({ name, title, open, onClose, children, send, done, keep }: Props) {
  const t = useTranslations('interface.keepDues')
  const form = useTranslations('interface.form')
  const { act, draft, text } = useDraft(
    name,
    () => ({ reason: '' }),
    ({ reason }, requestId) => send(reason, requestId),
    () => done,
  )
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={title}
      confirmLabel={title}
      cancelLabel={keep}
      pending={act.sending ? title : undefined}
      onConfirm={() => void act.send(draft).then(isDone => isDone && onClose())}
    >
      {children}
      <RequiredWord value={form('required')}>
        <TextField label={t('reason')} {...text('reason')} />
      </RequiredWord>
      <ActNotice failure={act.failure} />
    </ConfirmDialog>
  )
}
