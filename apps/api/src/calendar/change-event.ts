import { checkAudience } from '@reliance/core/calendar/check-audience.ts'
import type { Audience } from '@reliance/core/calendar/event.ts'
import { mayChangeEvent, type SpeaksFor } from '@reliance/core/calendar/powers.ts'
import type { BodyKind } from '@reliance/core/mandates/body-kinds.ts'
import { type EventRow, lockEvent } from '@reliance/db/calendar/events.ts'
import { findLiveBody, listJoined } from '@reliance/db/calendar/places.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { allow, type MutationContext } from '../boundary/use-case.ts'
import { audiencesOf } from './event-view.ts'

type Whose = { bodyId: string | null; organisationId: string | null; audience: Audience }

/** Refuses a body or an organisation that is not here, and an audience that is not theirs to call. */
export const checkWhose = async (
  { db, scope }: MutationContext,
  { bodyId, organisationId, audience }: Whose,
): Promise<void> => {
  const body = bodyId === null ? undefined : await findLiveBody(db, scope, bodyId)
  if (bodyId !== null && body === undefined) throw notFound()
  const joined = organisationId === null ? [] : await listJoined(db, scope)
  if (organisationId !== null && !joined.some(one => one.organisationId === organisationId)) throw notFound()
  const bodyKind = (body?.kind ?? null) as BodyKind | null
  unwrap(checkAudience({ bodyKind, organisationId }, audience))
}

/**
 * A date that this person may change, held until the transaction ends, with the mandate under which they do. One for another
 * audience is not there.
 */
export const eventToChange = async (
  { db, scope, entered, actor, now }: MutationContext,
  eventId: string,
  speaksFor: SpeaksFor,
): Promise<{ event: EventRow; under: { mandateId?: string } }> => {
  const event = await lockEvent(db, scope, eventId, audiencesOf(entered, scope.spaceId))
  if (!event) throw notFound()
  const of = { spaceId: scope.spaceId, organisationId: event.organisationId }
  const mandateId = allow(mayChangeEvent(actor, now, of, speaksFor))
  return { event, under: mandateId === undefined ? {} : { mandateId } }
}
