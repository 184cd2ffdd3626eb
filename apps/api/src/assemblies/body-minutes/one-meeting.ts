import type { Audience } from '@reliance/core/calendar/event.ts'
import { findBody, type TreeBody } from '@reliance/core/mandates/space-tree.ts'
import { findMeetingDate, type MetOn, takesPartIn } from '@reliance/db/assemblies/met-bodies.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { mandatedThere } from '../../mandates/one-body.ts'
import type { Register } from '../../mandates/register.ts'

type Reading = { db: ReadDb; scope: Scope; register: Register; now: Date; personId: string }
type OneMeeting = { meeting: MetOn; body: TreeBody | undefined; isOfIt: boolean }

/**
 * A date for those audiences (R119), the body that met, and whether this person is of it: takes part in it, or holds a mandate
 * there. @throws not found of a date that is not for them.
 */
export const oneMeeting = async (
  { db, scope, register, now, personId }: Reading,
  eventId: string,
  audiences: readonly Audience[],
): Promise<OneMeeting> => {
  const meeting = await findMeetingDate(db, scope, eventId, audiences)
  if (!meeting) throw notFound()
  const body = meeting.bodyId === null ? undefined : findBody(register.tree, meeting.bodyId)
  const takesPart = body && (await takesPartIn(db, scope, body.bodyId, personId))
  return {
    meeting,
    body,
    isOfIt:
      body !== undefined &&
      (takesPart === true || mandatedThere(register, body.bodyId, now).includes(personId)),
  }
}
