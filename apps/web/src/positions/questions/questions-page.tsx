import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { Older } from '../../home/older.tsx'
import { Unread } from '../../home/unread.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { positionsHref } from '../positions-href.ts'
import { useHashTarget } from '../use-hash-target.ts'
import { type Question, QuestionLine } from './question-line.tsx'
import { useQuestions } from './use-questions.ts'
import { WorkRequestLine } from './work-request-line.tsx'

type ListProps = { title: string; questions: readonly Question[]; place: Place }

function QuestionList({ title, questions, place }: ListProps) {
  const { data } = useQuery(queries.positions.statements.queryOptions({ spaceId: place.spaceId }))
  if (questions.length === 0) return null
  const statementOf = ({ statementId, number }: Question) => {
    const known = data?.accepted.find(one => one.statementId === statementId)
    return {
      href: positionsHref(place, `enonces/${number}`),
      text: known?.text ?? '',
      lang: known?.lang ?? 'fr',
    }
  }
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{title}</h2>
      <ul>
        {questions.map(question => (
          <QuestionLine
            key={question.questionId}
            question={question}
            place={place}
            statement={statementOf(question)}
          />
        ))}
      </ul>
    </section>
  )
}

function WorkRequests({ place }: { place: Place }) {
  useHashTarget()
  const t = useTranslations('interface.questions')
  const query = useQuery(queries.positions.workshopRequests.queryOptions({ spaceId: place.spaceId }))
  return (
    <section id="demandes" className="flex flex-col gap-2">
      <h2 className="text-25">{t('requests')}</h2>
      {query.isError && <Unread query={query} />}
      {query.data?.length === 0 && <p className="text-ink-soft">{t('noRequest')}</p>}
      <ul>
        {query.data?.map(request => (
          <WorkRequestLine
            key={`${request.statementId} ${request.organisationId}`}
            request={request}
            place={place}
            statementHref={positionsHref(place, `enonces/${request.number}`)}
          />
        ))}
      </ul>
    </section>
  )
}

/** Questions between organisations, those for us first, then the disagreements one asks to work on. */
export function QuestionsPage({ place }: { place: Place }) {
  const t = useTranslations('interface.questions')
  useDocumentTitle(t('title'), place.name)
  const { query, questions } = useQuestions(place)
  return (
    <Loaded query={{ ...query, data: questions }}>
      {all => (
        <Page title={t('title')} sentence={t('sentence')}>
          {all.length === 0 && (
            <EmptyState
              title={t('none')}
              why={t('noneWhy')}
              act={<LinkButton href={positionsHref(place)}>{t('seePage')}</LinkButton>}
            />
          )}
          <QuestionList title={t('forUs')} questions={all.filter(one => one.can.answer)} place={place} />
          <QuestionList title={t('all')} questions={all.filter(one => !one.can.answer)} place={place} />
          <Older query={query} />
          <WorkRequests place={place} />
        </Page>
      )}
    </Loaded>
  )
}
