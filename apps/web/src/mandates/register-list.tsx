import { firstSentence } from '@reliance/core/shared/first-sentence.ts'
import { Link } from '@reliance/ui/link.tsx'
import { Skeleton } from '@reliance/ui/skeleton.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { Older } from '../home/older.tsx'
import { Unread } from '../home/unread.tsx'
import { hrefOf, type Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { useDecisionTitle } from './use-effect-words.ts'

type Line = Outputs['mandates']['decisions']['decisions'][number]

function DecisionLine({ place, line }: { place: Place; line: Line }) {
  const t = useTranslations('interface.register')
  const states = useTranslations('mandates.decisionStates')
  const follow = useTranslations('mandates.followUp.states')
  const title = useDecisionTitle()
  const date = useDate()
  return (
    <li className="flex flex-col border-hair border-t py-2">
      <Link href={`${hrefOf(place)}/decisions/${line.decisionId}`} className="font-bold">
        {title(line)}
      </Link>
      <span className="text-ink-soft">
        {t('decisionLine', {
          number: String(line.number),
          body: line.bodyName,
          date: date(line.endedOn ?? line.proposedOn),
          state:
            line.followUp === null
              ? states(line.state)
              : `${states(line.state)}, ${follow(line.followUp.state)}`,
        })}
      </span>
    </li>
  )
}

type Overdue = Outputs['mandates']['decisions']['overdue']

/** What should have been done by now stands above all (R20). */
function OverdueDecisions({ place, overdue }: { place: Place; overdue: Overdue }) {
  const t = useTranslations('mandates.followUp')
  const date = useDate()
  if (overdue.length === 0) return null
  return (
    <>
      <h3 className="text-20">{t('overdueHere')}</h3>
      <ul>
        {overdue.map(({ decisionId, number, bodyName, text, dueOn }) => (
          <li key={decisionId} className="flex flex-col border-alert border-s-4 py-2 ps-4">
            <Link href={`${hrefOf(place)}/decisions/${decisionId}`} className="font-bold">
              {firstSentence(text)}
            </Link>
            <span className="text-ink-soft">
              {t('overdueLine', { number: String(number), body: bodyName, day: date(dueOn) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The register of decisions, newest first, page by page. */
export function RegisterList({ place }: { place: Place }) {
  const t = useTranslations('interface.register')
  const shell = useTranslations('interface.shell')
  const { spaceId } = place
  const query = useInfiniteQuery({
    queryKey: ['register', spaceId],
    queryFn: ({ pageParam }: { pageParam: number | null }) =>
      api.mandates.decisions.query({ spaceId, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: page => page.next,
  })
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('decisions')}</h2>
      {query.isError && query.data === undefined && <Unread query={query} />}
      {query.isPending && <Skeleton label={shell('loading')} lines={4} />}
      <OverdueDecisions place={place} overdue={query.data?.pages[0]?.overdue ?? []} />
      <ol>
        {query.data?.pages.flatMap(page =>
          page.decisions.map(line => <DecisionLine key={line.decisionId} place={place} line={line} />),
        )}
      </ol>
      <Older query={query} label={t('older')} />
    </section>
  )
}
