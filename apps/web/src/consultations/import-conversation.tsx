import { conversationSizeMax } from '@reliance/core/consultations/import-conversation.ts'
import { Button } from '@reliance/ui/button.tsx'
import { FileField } from '@reliance/ui/file-field.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Progress } from '@reliance/ui/progress.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { type FormEvent, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useRefusalText } from '../acts/use-refusal-text.ts'
import type { Place } from '../person.ts'
import { type ChosenFiles, type ConversationFile, conversationFiles, noFiles } from './conversation-files.ts'
import { ImportOutcome } from './import-outcome.tsx'
import { type ImportState, useConversationImport } from './use-conversation-import.ts'

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

/** What is missing, empty or one too many among the files chosen, said before anything leaves. */
function useLack({ files, twice }: ChosenFiles): string | undefined {
  const t = useTranslations('interface.consultations')
  const text = useRefusalText()
  if (twice.length > 0) return t('twice', { names: twice.join(', ') })
  const lacking = ['comments.csv', 'participants-votes.csv'].filter(
    needed => !files.some(({ name }) => name === needed),
  )
  if (lacking.length > 0) return t('missing', { name: lacking.join(', ') })
  const empty = files.find(({ file }) => file.size === 0)
  if (empty) return text({ code: 'positions.conversation_file_empty', params: { file: empty.file.name } })
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0)
  if (bytes <= conversationSizeMax) return undefined
  return text({
    code: 'positions.conversation_too_large',
    params: { maxMegabytes: conversationSizeMax / megabyte },
  })
}

/** Which file was taken for which, and which are of no use here. */
function Found({ chosen }: { chosen: ChosenFiles }) {
  const t = useTranslations('interface.consultations')
  const { files, leftOut } = chosen
  const nameOf = ({ name, file }: ConversationFile): string =>
    file.name === name ? name : t('foundAs', { name, file: file.name })
  return (
    <div role="status">
      {files.length > 0 && <p>{t('found', { names: files.map(nameOf).join(', ') })}</p>}
      {leftOut.length > 0 && <p>{t('leftOut', { names: leftOut.join(', ') })}</p>}
    </div>
  )
}

/** The files of a published conversation, chosen here, sent piece by piece, checked, and taken whole or not at all. */
export function ImportConversation({ place }: { place: Place }) {
  const t = useTranslations('interface.consultations')
  const { state, start, again, cancel } = useConversationImport(place)
  const [chosen, setChosen] = useState<ChosenFiles>(noFiles)
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  const lack = useLack(chosen)
  const { files } = chosen
  const isBusy = state.step === 'sending' || state.step === 'reading'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (lack === undefined && !isBusy) start({ files, title: title.trim() || t('untitled') })
  }
  return (
    <Foldable level={3} isOpen={false} title={t('import')}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-6">
        <FileField
          label={t('files')}
          hint={t('filesHint')}
          accept=".csv,text/csv"
          multiple
          error={tried || files.length > 0 ? lack : undefined}
          onChoose={list => void conversationFiles(list).then(setChosen)}
        />
        <Found chosen={chosen} />
        <TextField label={t('name')} hint={t('nameHint')} value={title} onChange={setTitle} />
        <div>
          <Button type="submit" kind="main" pending={isBusy ? t('importing') : undefined}>
            {t('start')}
          </Button>
        </div>
        <Sending state={state} onCancel={cancel} />
        <ImportOutcome state={state} place={place} files={files} onAgain={again} />
      </form>
    </Foldable>
  )
}
