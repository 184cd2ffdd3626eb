import { Button } from '@reliance/ui/button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'

export type CharterAnswer = {
  answer: 'accept' | 'refuse'
  decidedBy: string
  decidedOn: string
  reason: string
}
type Draft = Omit<CharterAnswer, 'answer'> & { answer: CharterAnswer['answer'] | null }
type Missing = Partial<Record<'answer' | 'decidedBy' | 'decidedOn', true>>

const missingFrom = (draft: Draft): Missing => ({
  ...(draft.answer === null && { answer: true }),
  ...(draft.decidedBy.trim() === '' && { decidedBy: true }),
  ...(draft.decidedOn === '' && { decidedOn: true }),
})

export type CharterAnswerFormProps = {
  version: string
  today: string
  onAnswer: (answer: CharterAnswer) => Promise<void>
}

type ChoicesProps = {
  version: string
  answer: Draft['answer']
  missing: boolean
  onChange: (answer: CharterAnswer['answer']) => void
}

function Choices({ version, answer, missing, onChange }: ChoicesProps) {
  const t = useTranslations('interface.charter')
  const id = useId()
  return (
    <fieldset aria-describedby={missing ? id : undefined}>
      <legend className="only-read">{t('choose')}</legend>
      <div className="grid auto-rows-fr gap-3 md:grid-cols-2">
        {(['accept', 'refuse'] as const).map(value => (
          <label
            key={value}
            data-chosen={answer === value}
            className="flex cursor-pointer gap-3 rounded-1 border-2 border-edge bg-paper p-4 hover:border-ink has-checked:border-accent has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={id}
              value={value}
              checked={answer === value}
              onChange={() => onChange(value)}
              className="mt-0.5 size-6 shrink-0"
            />
            <span className="flex flex-col gap-2">
              <strong className="text-20">{t(value, { version })}</strong>
              <span>{t(value === 'accept' ? 'acceptMeans' : 'refuseMeans')}</span>
            </span>
          </label>
        ))}
      </div>
      {missing && (
        <p id={id} className="pt-2 font-bold text-alert">
          {t('choose')}
        </p>
      )}
    </fieldset>
  )
}

/** One form for both answers; what was typed stays when sending fails. */
export function CharterAnswerForm({ version, today, onAnswer }: CharterAnswerFormProps) {
  const t = useTranslations('interface.charter')
  const [draft, setDraft] = useState<Draft>({ answer: null, decidedBy: '', decidedOn: '', reason: '' })
  const [missing, setMissing] = useState<Missing>({})
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle')
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const lacks = missingFrom(draft)
    setMissing(lacks)
    if (draft.answer === null || Object.keys(lacks).length > 0 || state === 'sending') return
    setState('sending')
    onAnswer({ ...draft, answer: draft.answer }).then(
      () => setState('idle'),
      () => setState('failed'),
    )
  }
  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-5">
      <Choices
        version={version}
        answer={draft.answer}
        missing={missing.answer ?? false}
        onChange={answer => change({ answer })}
      />
      <TextField
        label={t('decidedBy')}
        hint={t('decidedByHint')}
        maxLength={200}
        value={draft.decidedBy}
        error={missing.decidedBy && t('needBody')}
        onChange={decidedBy => change({ decidedBy })}
      />
      <TextField
        type="date"
        label={t('decidedOn')}
        max={today}
        value={draft.decidedOn}
        error={missing.decidedOn && t('needDate')}
        onChange={decidedOn => change({ decidedOn })}
      />
      <TextArea
        label={t('reason')}
        maxLength={2000}
        value={draft.reason}
        onChange={reason => change({ reason })}
      />
      {state === 'failed' && (
        <Notice kind="error" title={t('failed')}>
          {t('failedKept')}
        </Notice>
      )}
      <Button type="submit" kind="main" pending={state === 'sending' ? t('sending') : undefined}>
        {t('send')}
      </Button>
    </form>
  )
}
