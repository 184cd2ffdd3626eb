import {
  type Access,
  type Actor,
  askingFor,
  type Permission,
  type PowerOf,
  type PowerTable,
  withRank,
} from '../shared/permission.ts'
import type { Audience } from './event.ts'

/** `calendar.keep`: add, move and cancel the dates of the space in which it was given. */
export const calendarPowers = {
  'calendar.keep': { given: 'everywhere', group: 'together' },
} as const satisfies PowerTable
export type CalendarPower = PowerOf<typeof calendarPowers>
const asks = askingFor(calendarPowers)

/** Whether the actor may speak for an organisation: what a later context says of it. */
export type SpeaksFor = (actor: Actor, organisationId: string, now: Date) => Permission

/** The space entered, and the member organisation in whose name a date stands there; null for one of the space itself. */
type OfEvent = { readonly spaceId: string; readonly organisationId: string | null }

/** Whether the actor may add a date: to the space, or in it for an organisation that they speak for. */
export const mayAddEvent = (
  actor: Actor,
  now: Date,
  { spaceId, organisationId }: OfEvent,
  speaksFor: SpeaksFor,
): Permission =>
  organisationId === null
    ? asks(actor, 'calendar.keep', now, { spaceId })
    : speaksFor(actor, organisationId, now)

/** Whether the actor may move or cancel a date: whoever keeps the calendar may do so with all of them. */
export const mayChangeEvent = (
  actor: Actor,
  now: Date,
  { spaceId, organisationId }: OfEvent,
  speaksFor: SpeaksFor,
): Permission => {
  const kept = asks(actor, 'calendar.keep', now, { spaceId })
  return kept.allowed || organisationId === null ? kept : speaksFor(actor, organisationId, now)
}

/** Everybody inside reads the calendar; which dates of it, `readableAudiences` says. */
export const mayReadCalendar = (actor: Actor): Access => withRank(actor, 'supporter')

/**
 * The dates that the actor reads, by their audience (R119): members those of members, and whoever holds a mandate in
 * force in this very space those of the people mandated; supporters and strangers what is public.
 */
export const readableAudiences = (actor: Actor, spaceId: string, now: Date): readonly Audience[] => {
  if (!withRank(actor, 'reader').allowed) return ['public']
  const isMandated = actor.mandates.some(
    one => one.spaceId === spaceId && one.startsAt <= now && now < one.endsAt,
  )
  return isMandated ? ['public', 'members', 'mandated'] : ['public', 'members']
}
