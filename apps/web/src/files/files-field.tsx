import { fileEnds, filesPerSubjectMax } from '@reliance/core/shared/stored-file.ts'
import { Button } from '@reliance/ui/button.tsx'
import { FileField } from '@reliance/ui/file-field.tsx'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalText } from '../acts/use-refusal-text.ts'
import { useWeight } from '../format.ts'
import { type Sending, useSendings } from './use-sendings.ts'

export type FilesFieldProps = {
  spaceId: string
  label: string
  hint?: string
  error: string | undefined
  /** The files that have come and go with the act. */
  value: readonly string[]
  onChange: (fileIds: string[]) => void
  /** Whether one is still on its way. */
  onBusy: (busy: boolean) => void
}

/** What may go well at the next try; what a file is does not change. */
const mayCome = new Set([
  'shared.unreachable',
  'shared.file_incomplete',
  'shared.session_missing',
  'shared.session_over',
])

function Line({ one, onAgain, onRemove }: { one: Sending; onAgain: () => void; onRemove: () => void }) {
  const t = useTranslations('interface.files')
  const weight = useWeight()
  const refusalText = useRefusalText()
  const { name, bytes, sentBytes, sent, refusal } = one
  const share = bytes === 0 ? 0 : Math.floor((sentBytes / bytes) * 100)
  return (
    <li className="flex flex-col gap-1 border-hair border-t py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0">
          {name} <span className="text-ink-soft">{weight(bytes)}</span>
        </span>
        <span className="flex gap-2">
          {refusal && mayCome.has(refusal.code) && (
            <Button kind="quiet" onClick={onAgain} aria-label={t('againOne', { name })}>
              {t('again')}
            </Button>
          )}
          <Button kind="quiet" onClick={onRemove} aria-label={t('removeOne', { name })}>
            {t('remove')}
          </Button>
        </span>
      </div>
      {refusal ? (
        <p role="alert" className="font-bold text-alert">
          <span aria-hidden="true">! </span>
          {refusalText(refusal)}
        </p>
      ) : (
        <>
          {sent === null && (
            <progress
              aria-label={t('sendingOne', { name })}
              value={share}
              max={100}
              className="h-2 w-full appearance-none border border-edge [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-accent"
            />
          )}
          <p role="status" className="text-ink-soft">
            {sent === null ? t('sending', { share: share / 100 }) : t('sent')}
          </p>
        </>
      )}
    </li>
  )
}

/**
 * Files that go with an act: sent as soon as they are chosen, with their progress, so that the act itself waits for
 * nothing. A phone offers its camera.
 */
export function FilesField({ spaceId, label, hint, error, value, onChange, onBusy }: FilesFieldProps) {
  const t = useTranslations('interface.files')
  const [round, setRound] = useState(0)
  const { sendings, add, again, remove } = useSendings(spaceId, ({ fileId }) => onChange([...value, fileId]))
  // What the act has taken is no longer this form's.
  const shown = sendings.filter(({ sent }) => sent === null || value.includes(sent.fileId))
  const busy = shown.some(({ sent, refusal }) => sent === null && refusal === null)
  useEffect(() => onBusy(busy), [busy, onBusy])
  const room = filesPerSubjectMax - shown.length
  return (
    <div className="flex flex-col gap-2">
      {room > 0 ? (
        <FileField
          optional
          // Emptied after each choice, so that the same file can be chosen again.
          key={round}
          multiple
          label={label}
          hint={hint ?? t('hint', { count: String(filesPerSubjectMax) })}
          error={error}
          accept={['image/*', ...fileEnds.map(end => `.${end}`)].join(',')}
          onChoose={chosen => {
            add(chosen.slice(0, room))
            setRound(round + 1)
          }}
        />
      ) : (
        <p>
          <strong>{label}</strong> {t('enough', { count: String(filesPerSubjectMax) })}
        </p>
      )}
      {shown.length > 0 && (
        <ul aria-label={t('list')}>
          {shown.map(one => (
            <Line
              key={one.key}
              one={one}
              onAgain={() => again(one.key)}
              onRemove={() => {
                remove(one.key)
                const { sent } = one
                if (sent) onChange(value.filter(id => id !== sent.fileId))
              }}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
