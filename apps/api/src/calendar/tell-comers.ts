import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import type { ShownEvent } from '@reliance/db/calendar/events.ts'
import { placeHere } from '@reliance/db/calendar/places.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope, SpaceKind } from '@reliance/db/shared/doors.ts'
import type { Notify } from '../boundary/use-case.ts'
import { type SaidEvent, saidTime } from '../mail/said-event.ts'
import type { Comer } from './seating.ts'

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

type Telling = { db: ReadDb; scope: Scope; kind: SpaceKind; notify: Notify }

/**
 * Tells people of a date that they have a place, or that it is near; the page leads to where one gives it up. In a coalition
 * each is written to in the organisation through which they are there, shown or not, as long as they belong to it.
 */
export const tellComers = async (
  { db, scope, kind, notify }: Telling,
  notice: 'calendar.place_free' | 'calendar.comes_soon',
  event: ShownEvent,
  seats: readonly Comer[],
): Promise<void> => {
  if (seats.length === 0) return
  const place = await placeHere(db, scope, kind)
  for (const { personId, organisationId } of seats)
    notify(
      {
        notice,
        to: { personId, whileMember: true },
        subject: event.id,
        path: `${place.path}/agenda/${event.id}`,
        params: { place: place.name, title: event.title },
        event: saidEventOf(event),
      },
      organisationId ?? undefined,
    )
}
