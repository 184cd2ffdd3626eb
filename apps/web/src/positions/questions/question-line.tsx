import { Link } from '@reliance/ui/link.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'

export type Question = Outputs['positions']['questions']['items'][number]
type Props = { question: Question; place: Place; statement?: { href: string; text: string; lang: string } }

function AnswerForm({ question, place }: Props) {
  const t = useTranslations('interface.questions')
  const say = useSay()
  const [text, setText, typed] = useTyped(`question-${question.questionId}`, () => '')
  const act = useAct(
    (answer: string, requestId) =>
      api.positions.answerQuestion.mutate({
        spaceId: place.spaceId,
        organisationId: question.to.organisationId,
        questionId: question.questionId,
        text: answer,
        requestId,
      }),
    { fields: ['text'], typed, onDone: () => say(t('answered')) },
  )
  return (
    <div className="w-full print:hidden">
      <ActForm act={act} input={() => text} submitLabel={t('answer')}>
        <TextArea
          label={t('yourAnswer', { organisation: question.to.displayName })}
          value={text}
          error={act.errorOf('text')}
          onChange={typed => {
            setText(typed)
            act.forget('text')
          }}
        />
      </ActForm>
    </div>
  )
}

/** A question between two organisations, with its answer or the room for it. */
export function QuestionLine({ question, place, statement }: Props) {
  const t = useTranslations('interface.questions')
  const date = useDate()
  const { from, to, answer, answeredAt } = question
  return (
    <li className="flex flex-col gap-3 border-hair border-t py-4">
      {statement !== undefined && (
        <p className="font-bold">
          <Link href={statement.href} lang={statement.lang}>
            {question.number}. {statement.text}
          </Link>
        </p>
      )}
      <div className="flex gap-3">
        <Mark seed={from.organisationId} name={from.displayName} size="small" />
        <div className="min-w-0">
          <p className="text-ink-soft">
            {t('asks', {
              from: from.displayName,
              to: to.displayName,
              date: date(question.askedAt),
            })}
            {question.askedBy !== null && `, ${question.askedBy}`}
          </p>
          <p className="whitespace-pre-line">{question.text}</p>
        </div>
      </div>
      {answer !== null && (
        <div className="ms-11 border-edge border-s-4 ps-4">
          <p className="text-ink-soft">
            {t('replies', { organisation: to.displayName, date: date(answeredAt ?? question.askedAt) })}
          </p>
          <p className="whitespace-pre-line">{answer}</p>
        </div>
      )}
      {answer === null && !question.can.answer && <p className="ms-11 text-ink-soft">{t('noAnswer')}</p>}
      {question.can.answer && <AnswerForm question={question} place={place} />}
    </li>
  )
}
