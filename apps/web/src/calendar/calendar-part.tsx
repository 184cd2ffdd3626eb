import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { isUuid } from '../sheet-search.ts'
import { AddDatePage } from './add-date-page.tsx'
import { AgendaPage } from './agenda-page.tsx'
import { EditDatePage } from './edit-date-page.tsx'
import { EventPage, type OfAssembly } from './event-page.tsx'

type CalendarPartProps = {
  place: Place
  page: string | undefined
  /** What leads from the date of an assembly to it: that is known to a later context. */
  ofAssembly?: OfAssembly
}

/** The agenda of a place; the address says which page. */
export function CalendarPart({ place, page = '', ofAssembly }: CalendarPartProps) {
  if (page === '' || page === 'passe')
    return <AgendaPage key={page} place={place} period={page === '' ? 'upcoming' : 'past'} />
  if (page === 'ajouter') return <AddDatePage place={place} />
  const [, changing, eventId] = /^(modifier-)?(.+)$/.exec(page) ?? []
  if (!isUuid(eventId)) return <NotFoundPage />
  return changing === undefined ? (
    <EventPage place={place} eventId={eventId} ofAssembly={ofAssembly} />
  ) : (
    <EditDatePage place={place} eventId={eventId} />
  )
}
