import { type RecognitionAnswer, recognitionAnswers } from '@reliance/core/actions/recognition.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { ChoiceList } from './choice-list.tsx'
import type { Check, Recognition } from './shown-recognition.ts'

type Props = { place: Place; check: Check; recognition: Recognition }

function Form({ place, check, recognition, organisationId }: Props & { organisationId: string }) {
  const t = useTranslations('interface.recognition')
  const own = recognition.answers.find(one => one.organisationId === organisationId)
  const { act, draft, put, text } = useDraft(
    `recognition-${check.checkId}-${organisationId}`,
    () => ({ answer: (own?.answer ?? '') as RecognitionAnswer | '', missing: own?.missing ?? '' }),
    ({ answer, missing }, requestId) =>
      api.actions.answerRecognition.mutate({
        spaceId: place.spaceId,
        requestId,
        checkId: check.checkId,
        organisationId,
        // Whoever chose nothing is asked for it by the rule.
        answer: answer as RecognitionAnswer,
        missing,
      }),
    () => t('done'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('submit')}>
      <ChoiceList
        legend={t('choose')}
        choices={recognitionAnswers.map(value => ({
          value,
          label: t(`answers.${value}`),
          why: t(`means.${value}`),
        }))}
        value={draft.answer}
        error={act.errorOf('answer')}
        onChange={answer => put({ answer })}
      />
      {draft.answer !== '' && draft.answer !== 'yes' && <TextArea label={t('what')} {...text('missing')} />}
    </ActForm>
  )
}

/** The answer of the organisation that this person speaks for; it may be another one until the question closes. */
export function AnswerRecognition(props: Props) {
  const t = useTranslations('interface.recognition')
  const mine = props.recognition.can.answerFor
  const [chosen, choose] = useState(mine[0]?.organisationId ?? '')
  return (
    <section className="flex flex-col gap-4 print:hidden">
      <h2 className="text-25">{t('own')}</h2>
      {mine.length > 1 && (
        <Select
          label={t('inNameOf')}
          value={chosen}
          options={mine.map(one => ({ value: one.organisationId, label: one.displayName }))}
          onChange={choose}
        />
      )}
      <Form key={chosen} {...props} organisationId={chosen} />
    </section>
  )
}
