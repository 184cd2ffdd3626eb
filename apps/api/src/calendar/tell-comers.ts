import type { Seat } from '@reliance/core/calendar/seats.ts'
import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import type { ShownEvent } from '@reliance/db/calendar/events.ts'
import { placeHere } from '@reliance/db/calendar/places.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope, SpaceKind } from '@reliance/db/shared/doors.ts'
import type { Notice } from '../mail/notice.ts'
import { type SaidEvent, saidTime } from '../mail/said-event.ts'

/** Hours before a date at which whoever comes is reminded of it. */
export const remindHours = 24

/** A date as its mails say it. */
export const saidEventOf = (event: ShownEvent): SaidEvent => {
  const { title, description, kind, audience, mode, place, link, dialIn, reason } = event
  return {
    title,
    description,
    kind,
    audience,
    mode,
    place,
    link,
    dialIn,
    reason,
    dates: [],
    time: saidTime(event),
    before: null,
    organisation: event.organisation ?? '',
    body: event.body ?? '',
  }
}

/** The link by which one says that one comes without coming in, until the date is over. */
export const placeLink = ({ scope, now }: { scope: Scope; now: Date }, event: ShownEvent) => ({
  purpose: 'take_place' as const,
  spaceId: scope.spaceId,
  subjectId: event.id,
  organisationId: null,
  minutes: actLinkMinutes(now, event.endsAt, 366),
})

type Telling = { db: ReadDb; scope: Scope; kind: SpaceKind; notify: (notice: Notice) => void }

/** Tells people of a date that they have a place, or that it is near; the page leads to where one gives it up. */
export const tellComers = async (
  { db, scope, kind, notify }: Telling,
  notice: 'calendar.place_free' | 'calendar.comes_soon',
  event: ShownEvent,
  seats: readonly Seat[],
): Promise<void> => {
  if (seats.length === 0) return
  const place = await placeHere(db, scope, kind)
  for (const { personId } of seats)
    notify({
      notice,
      to: { personId },
      subject: event.id,
      path: `${place.path}/agenda/${event.id}`,
      params: { place: place.name, title: event.title },
      event: saidEventOf(event),
    })
}
