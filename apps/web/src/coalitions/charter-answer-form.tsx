import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import type { Act } from '../acts/use-act.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'

export type CharterAnswer = { answer: 'accept' | 'refuse'; signedName: string; reason: string }
export type CharterAnswerDraft = Omit<CharterAnswer, 'answer'> & { answer: CharterAnswer['answer'] | null }

export type CharterAnswerFormProps = {
  version: string
  /** The coalition that keeps the answer. */
  coalition: string
  organisation: string
  draft: CharterAnswerDraft
  onDraft: (draft: CharterAnswerDraft) => void
  act: Act<CharterAnswer>
}

type ChoicesProps = {
  version: string
  answer: CharterAnswerDraft['answer']
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
export function CharterAnswerForm({
  version,
  coalition,
  organisation,
  draft,
  onDraft,
  act,
}: CharterAnswerFormProps) {
  const t = useTranslations('interface.charter')
  const [missing, setMissing] = useState(false)
  const change = (part: Partial<CharterAnswerDraft>) => {
    onDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  const input = (): CharterAnswer | null => {
    const { answer } = draft
    setMissing(answer === null)
    return answer === null ? null : { ...draft, answer }
  }
  return (
    <ActForm act={act} input={input} submitLabel={t('send')} pendingLabel={t('sending')}>
      <Choices
        version={version}
        answer={draft.answer}
        missing={missing && draft.answer === null}
        onChange={answer => change({ answer })}
      />
      <TextField
        optional={draft.answer === 'refuse'}
        label={t('signedName')}
        hint={t('signedNameHint', { organisation })}
        autoComplete="name"
        value={draft.signedName}
        error={act.errorOf('signedName')}
        onChange={name => change({ signedName: name })}
      />
      <TextArea
        label={t('reason')}
        value={draft.reason}
        error={act.errorOf('reason')}
        onChange={reason => change({ reason })}
      />
      <CollectionNote of="charter" who={coalition} />
    </ActForm>
  )
}
