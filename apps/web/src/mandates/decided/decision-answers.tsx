import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { Decision } from '../decision-standing.tsx'

type Answer = Decision['answers'][number]

function Line({ answer }: { answer: Answer }) {
  const t = useTranslations('interface.decision')
  const date = useDate()
  const notes = [
    t(answer.answer),
    date(answer.on),
    answer.loses && t('reply'),
    !answer.isCounted && answer.uncounted === null && t('uncounted'),
  ]
  return (
    <li className="flex flex-col gap-1 border-hair border-t py-3">
      <p>
        <span aria-hidden="true" className="inline-block w-5 font-bold">
          {answer.answer === 'yes' ? '+' : '−'}
        </span>
        <strong>{answer.name ?? t('somebody')}</strong>{' '}
        <span className="text-ink-soft">{notes.filter(Boolean).join(', ')}</span>
      </p>
      {answer.uncounted !== null && (
        <p className="ps-5 text-ink-soft">
          {answer.uncounted === 'newcomer'
            ? t('uncountedWhy.newcomer', { day: answer.countsFrom === null ? '' : date(answer.countsFrom) })
            : t(`uncountedWhy.${answer.uncounted}`)}
        </p>
      )}
      {answer.reason !== '' && <p className="whitespace-pre-line ps-5">{answer.reason}</p>}
    </li>
  )
}

/** Who answered what: the reply of whom it concerns first, then every no with its reason, then the yes. */
export function DecisionAnswers({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslations('interface.decision')
  if (answers.length === 0) return null
  const rank = (one: Answer) => (one.loses ? 0 : one.answer === 'no' ? 1 : 2)
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('answers')}</h2>
      <ul>
        {answers
          .toSorted((a, b) => rank(a) - rank(b))
          .map(answer => (
            <Line key={answer.electorId} answer={answer} />
          ))}
      </ul>
    </section>
  )
}
