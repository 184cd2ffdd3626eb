import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { isUuid } from '../sheet-search.ts'
import { AddDatePage } from './add-date-page.tsx'
import { AgendaPage } from './agenda-page.tsx'
import { EditDatePage } from './edit-date-page.tsx'
import { EventPage } from './event-page.tsx'

/** The agenda of a place; the address says which page. */
export function CalendarPart({ place, page = '' }: { place: Place; page: string | undefined }) {
  if (page === '' || page === 'passe')
    return <AgendaPage key={page} place={place} period={page === '' ? 'upcoming' : 'past'} />
  if (page === 'ajouter') return <AddDatePage place={place} />
  const [, changing, eventId] = /^(modifier-)?(.+)$/.exec(page) ?? []
  if (!isUuid(eventId)) return <NotFoundPage />
  return changing === undefined ? (
    <EventPage place={place} eventId={eventId} />
  ) : (
    <EditDatePage place={place} eventId={eventId} />
  )
}
