import { conversationSizeMax } from '@reliance/core/positions/import-conversation.ts'
import { Button } from '@reliance/ui/button.tsx'
import { FileField } from '@reliance/ui/file-field.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Progress } from '@reliance/ui/progress.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { type FormEvent, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useRefusalText } from '../acts/use-refusal-text.ts'
import { hrefOf, type Place } from '../person.ts'
import { type ConversationFile, conversationFiles } from './conversation-files.ts'
import { Foldable } from './foldable.tsx'
import { type Finished, type ImportState, useConversationImport } from './use-conversation-import.ts'

function Refused({ finished }: { finished: Extract<Finished, { imported: false }> }) {
  const t = useTranslations('interface.consultations')
  const text = useRefusalText()
  return (
    <Notice kind="error" title={t('refused', { count: finished.errorCount })}>
      <ul className="flex list-disc flex-col gap-2 ps-5">
        {[...new Set(finished.errors.slice(0, 20).map(text))].map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Outcome({ state, place }: { state: ImportState; place: Place }) {
  const t = useTranslations('interface.consultations')
  if (state.step === 'failed') return <ActNotice failure={state.failure} />
  if (state.step === 'idle' && state.wasCancelled === true)
    return (
      <Notice kind="info" title={t('cancelled')}>
        {t('cancelledWhy')}
      </Notice>
    )
  if (state.step !== 'finished') return null
  const { finished } = state
  if (!finished.imported) return <Refused finished={finished} />
  const { participantCount, statementCount, voteCount, consultationId } = finished
  return (
    <Notice
      kind="info"
      title={t('imported', { people: participantCount, statements: statementCount, votes: voteCount })}
      act={
        <LinkButton kind="main" href={`${hrefOf(place)}/consultations/${consultationId}`}>
          {t('see')}
        </LinkButton>
      }
    />
  )
}

const megabyte = 1_000_000
/** To a tenth. */
const megabytes = (bytes: number): number => Math.round((bytes / megabyte) * 10) / 10

function Sending({ state, onCancel }: { state: ImportState; onCancel: () => void }) {
  const t = useTranslations('interface.consultations')
  const format = useFormatter()
  const [done, total] =
    state.step === 'sending'
      ? [state.sentBytes, state.totalBytes]
      : state.step === 'reading'
        ? [1, 1]
        : [0, 0]
  if (total === 0) return null
  return (
    <div className="flex flex-col items-start gap-3">
      <div className="w-full">
        <Progress
          label={t('progress')}
          done={done}
          total={total}
          sentence={
            state.step === 'reading'
              ? t('reading')
              : t('sent', {
                  done: megabytes(done),
                  total: megabytes(total),
                  share: format.number(done / total, { style: 'percent' }),
                })
          }
        />
      </div>
      {state.step === 'sending' && <Button onClick={onCancel}>{t('cancel')}</Button>}
    </div>
  )
}

/** What is missing among the files chosen, said before anything leaves. */
function useLack(files: readonly ConversationFile[]): string | undefined {
  const t = useTranslations('interface.consultations')
  const text = useRefusalText()
  const lacking = ['comments.csv', 'participants-votes.csv'].filter(
    needed => !files.some(({ name }) => name === needed),
  )
  if (lacking.length > 0) return t('missing', { name: lacking.join(', ') })
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0)
  if (bytes <= conversationSizeMax) return undefined
  return text({
    code: 'positions.conversation_too_large',
    params: { maxMegabytes: conversationSizeMax / megabyte },
  })
}

/** The files of a published conversation, chosen here, sent piece by piece, checked, and taken whole or not at all. */
export function ImportConversation({ place, isFirst }: { place: Place; isFirst: boolean }) {
  const t = useTranslations('interface.consultations')
  const { state, start, cancel } = useConversationImport(place)
  const [files, setFiles] = useState<readonly ConversationFile[]>([])
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  const lack = useLack(files)
  const isBusy = state.step === 'sending' || state.step === 'reading'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (lack === undefined && !isBusy) start({ files, title: title.trim() || t('untitled') })
  }
  return (
    <Foldable level={3} isOpen={isFirst} title={t('import')}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-6">
        <FileField
          label={t('files')}
          hint={t('filesHint')}
          accept=".csv,text/csv"
          multiple
          error={tried || files.length > 0 ? lack : undefined}
          onChoose={chosen => setFiles(conversationFiles(chosen))}
        />
        {files.length > 0 && (
          <p role="status">{t('found', { names: files.map(({ name }) => name).join(', ') })}</p>
        )}
        <TextField label={t('name')} hint={t('nameHint')} maxLength={200} value={title} onChange={setTitle} />
        <div>
          <Button type="submit" kind="main" pending={isBusy ? t('importing') : undefined}>
            {t('start')}
          </Button>
        </div>
        <Sending state={state} onCancel={cancel} />
        <Outcome state={state} place={place} />
      </form>
    </Foldable>
  )
}
