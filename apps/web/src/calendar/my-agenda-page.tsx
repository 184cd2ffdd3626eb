import { mergeAgendas } from '@reliance/core/calendar/merge-agendas.ts'
import { pageRows } from '@reliance/core/shared/paging.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { todayHere, todayIn } from '../format.ts'
import { LoadingPage } from '../home/loading-page.tsx'
import type { Person } from '../person.ts'
import { api } from '../trpc.ts'
import { EventList } from './event-list.tsx'
import { FeedLink } from './feed-link.tsx'

/** The next dates of all places of a person, asked side by side, and the secret address by which a program reads them. */
export function MyAgendaPage({ person }: { person: Person }) {
  const t = useTranslations('interface.myAgenda')
  useDocumentTitle(t('title'), person.name)
  const places = person.places.filter(place => place.rank !== 'invited')
  const { data: answers } = useQuery({
    queryKey: ['my-agenda', places.map(place => place.spaceId)],
    queryFn: () =>
      Promise.all(
        places.map(at =>
          api.calendar.events.query({ spaceId: at.spaceId, period: 'upcoming' }).then(
            ({ items, next }) => ({ items: items.map(event => ({ ...event, at })), next }),
            () => null,
          ),
        ),
      ),
  })
  if (answers === undefined) return <LoadingPage />
  const pages = answers.filter(answer => answer !== null)
  const events = mergeAgendas(pages, pageRows)
  const [first] = places
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      {pages.length < places.length && <p className="font-bold">{t('missing')}</p>}
      {events.length === 0 && <EmptyState title={t('none')} why={t('noneWhy')} />}
      <EventList named events={events} today={first ? todayIn(first) : todayHere()} />
      <FeedLink />
    </Page>
  )
}
