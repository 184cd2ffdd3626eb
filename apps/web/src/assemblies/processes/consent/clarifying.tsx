import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { ActNotice } from '../../../acts/act-notice.tsx'
import { useAct } from '../../../acts/use-act.ts'
import { useDraft } from '../../../acts/use-draft.ts'
import { api } from '../../../trpc.ts'
import type { ConsentProps } from '../shown-process.ts'

/** Saying that all is clear, beside the question. */
function Pass({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { spaceId } = place
  const { processId } = consent
  const act = useAct(
    (_: null, requestId) =>
      api.assemblies.processes.askQuestion.mutate({ spaceId, requestId, processId, text: '' }),
    { onDone: () => say(t('passed')) },
  )
  return (
    <>
      <Button pending={act.sending ? form('sending') : undefined} onClick={() => void act.send(null)}>
        {t('clear')}
      </Button>
      <ActNotice failure={act.failure} />
    </>
  )
}

function Question({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const { processId, mine } = consent
  const { act, draft, text } = useDraft(
    `ask-${processId}`,
    () => ({ text: '' }),
    (typed, requestId) =>
      api.assemblies.processes.askQuestion.mutate({ spaceId: place.spaceId, requestId, processId, ...typed }),
    () => t('asked'),
  )
  return (
    <ActForm
      act={act}
      input={() => (draft.text.trim() === '' ? null : draft)}
      submitLabel={t('askSend')}
      beside={!mine.hasAnswered && <Pass place={place} consent={consent} />}
    >
      <TextArea label={t('ask')} hint={t('askHint')} {...text('text')} />
    </ActForm>
  )
}

/** A question to understand, or none (R46). Whoever has spoken may still ask another one. */
export function AskQuestion(props: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  if (!props.consent.mine.hasAnswered) return <Question {...props} />
  return (
    <>
      <p>{t('done')}</p>
      <Foldable title={t('again')} isOpen={false} level={3}>
        <Question {...props} />
      </Foldable>
    </>
  )
}

type Asked = ConsentProps['consent']['questions'][number]

function Answer({ place, consent, question, asked }: ConsentProps & { question: number; asked: Asked }) {
  const t = useTranslations('interface.consentActs')
  const { processId } = consent
  const { act, draft, text } = useDraft(
    `answer-${processId}-${question}`,
    () => ({ text: '' }),
    (typed, requestId) =>
      api.assemblies.processes.answerQuestion.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        question,
        ...typed,
      }),
    () => t('answered'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('answerSend')}>
      <TextArea label={t('answer', { question: asked.text })} {...text('text')} />
    </ActForm>
  )
}

/** The first question that waits: one after the other, so that the page has one form. */
export function AnswerQuestions(props: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const { questions } = props.consent
  const question = questions.findIndex(one => one.answer === '')
  const asked = questions[question]
  if (asked === undefined) return <p>{t('listens')}</p>
  return <Answer key={question} {...props} question={question} asked={asked} />
}
