import { eventKinds } from '@reliance/core/calendar/event.ts'
import type { EventKey, Period } from '@reliance/core/calendar/list-events.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { todayIn } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { Older } from '../home/older.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { calendarHref } from './calendar-href.ts'
import { EventList } from './event-list.tsx'

type Props = { place: Place; period: Period }

/** The kind that the address asks for; null for all. */
const useKind = () =>
  useRouterState({
    select: ({ location }) => {
      const { genre } = location.search as { genre?: unknown }
      return eventKinds.find(kind => kind === genre) ?? null
    },
  })

/** Which kind of dates is shown; it stands in the address. */
function KindChoice({ place, period }: Props) {
  const t = useTranslations('interface.agenda')
  const kinds = useTranslations('calendar.kinds')
  const router = useRouter()
  const kind = useKind()
  const here = calendarHref(place, period === 'past' ? 'passe' : '')
  return (
    <div className="grid md:grid-cols-2 print:hidden">
      <Select
        label={t('kind')}
        value={kind ?? ''}
        optional
        options={[
          { value: '', label: t('allKinds') },
          ...eventKinds.map(value => ({ value, label: kinds(value) })),
        ]}
        onChange={value =>
          void router.navigate({ href: value === '' ? here : `${here}?genre=${value}`, replace: true })
        }
      />
    </div>
  )
}

/** The dates of a place: what is ahead, or what is over. */
export function AgendaPage({ place, period }: Props) {
  const t = useTranslations('interface.agenda')
  const kind = useKind()
  const { spaceId } = place
  const isPast = period === 'past'
  useDocumentTitle(t(isPast ? 'pastTitle' : 'title'), place.name)
  const query = useInfiniteQuery({
    queryKey: ['agenda', spaceId, period, kind],
    queryFn: ({ pageParam }: { pageParam: EventKey | null }) =>
      api.calendar.events.query({ spaceId, period, kind, after: pageParam }),
    initialPageParam: null as EventKey | null,
    getNextPageParam: page => page.next,
  })
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const events = pages.flatMap(page => page.items.map(event => ({ ...event, at: place })))
        const can = pages[0]?.can
        const add = (can?.add || (can?.addFor.length ?? 0) > 0) && (
          <LinkButton kind="main" href={calendarHref(place, 'ajouter')}>
            {t('add')}
          </LinkButton>
        )
        const isEmpty = events.length === 0 && kind === null
        return (
          <Page
            title={t(isPast ? 'pastTitle' : 'title')}
            sentence={t(isPast ? 'pastSentence' : 'sentence')}
            act={!isPast && !isEmpty && add}
          >
            {isEmpty && !isPast && (
              <EmptyState title={t('none')} why={t(add ? 'noneWhy' : 'noneReader')} act={add} />
            )}
            {isEmpty && isPast && <p>{t('pastNone')}</p>}
            {!isEmpty && <KindChoice place={place} period={period} />}
            {events.length === 0 && kind !== null && <p>{t('noneOfKind')}</p>}
            <EventList events={events} today={todayIn(place)} />
            <Older query={query} label={t('more')} />
            <p className="flex flex-wrap gap-x-6 border-hair border-t pt-4 print:hidden">
              <Link
                href={calendarHref(place, isPast ? '' : 'passe')}
                className="target inline-flex items-center"
              >
                {t(isPast ? 'upcoming' : 'past')}
              </Link>
              <Link href="/agenda" className="target inline-flex items-center">
                {t('mine')}
              </Link>
            </p>
          </Page>
        )
      }}
    </Loaded>
  )
}
