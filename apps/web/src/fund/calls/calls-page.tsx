import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { Older } from '../../home/older.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { callHref } from '../call-href.ts'
import { fundHref } from '../fund-href.ts'
import { useEuros } from '../use-euros.ts'

export type CallLine = Outputs['fund']['calls']['calls'][number]

/** Where a call stands, with its day, in a few words. */
export function useCallState(): (call: Pick<CallLine, 'standing' | 'method'>) => string {
  const t = useTranslations('interface.calls.states')
  const date = useDate()
  return ({ standing: { state, untilOn }, method }) => {
    const isGiving = method === 'cobudget' && (state === 'closed' || state === 'eligibility')
    return t(isGiving ? 'giving' : state, { date: untilOn === null ? '' : date(untilOn) })
  }
}

function Line({ place, call }: { place: Place; call: CallLine }) {
  const t = useTranslations('interface.calls')
  const euros = useEuros()
  const state = useCallState()
  return (
    <li className="flex flex-col gap-1 border-hair border-t py-4">
      <Link href={callHref(place, call.callId)} className="target inline-flex items-center font-bold text-20">
        {call.title}
      </Link>
      <span>{t('line', { envelope: euros(call.envelope), projects: call.submitted })}</span>
      <span className="text-ink-soft">{state(call)}</span>
    </li>
  )
}

/** Calls for projects of a coalition, newest first. */
export function CallsPage({ place }: { place: Place }) {
  const t = useTranslations('interface.calls')
  const euros = useEuros()
  useDocumentTitle(t('title'), place.name)
  const { spaceId } = place
  const query = useInfiniteQuery({
    queryKey: ['calls', spaceId],
    queryFn: ({ pageParam }: { pageParam: number | null }) =>
      api.fund.calls.query({ spaceId, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: page => page.next,
  })
  const propose = place.closedAt === null && (
    <LinkButton kind="main" href={fundHref(place, 'nouvel-appel')}>
      {t('open')}
    </LinkButton>
  )
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const calls = pages.flatMap(page => page.calls)
        return (
          <Page title={t('title')} sentence={t('sentence')} act={calls.length > 0 && propose}>
            {calls.length === 0 ? (
              <EmptyState title={t('none')} why={t('noneWhy')} act={propose} />
            ) : (
              <ol>
                {calls.map(call => (
                  <Line key={call.callId} place={place} call={call} />
                ))}
              </ol>
            )}
            <Older query={query} label={t('older')} />
            <p className="text-ink-soft">{t('free', { amount: euros(pages[0]?.free ?? '0.00') })}</p>
          </Page>
        )
      }}
    </Loaded>
  )
}
