import type { GetBodyMinutesInput } from '@reliance/core/assemblies/body-minutes/get-body-minutes.ts'
import { isAccountedFor } from '@reliance/core/assemblies/body-minutes/write-body-minutes.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { listMinutesOf } from '@reliance/db/assemblies/body-minutes.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { query } from '../../boundary/use-case.ts'
import { audiencesOf } from '../../calendar/event-view.ts'
import { readRegister } from '../../mandates/register.ts'
import { dueRule, meetingView } from './meeting-view.ts'
import { oneMeeting } from './one-meeting.ts'

type Input = GetBodyMinutesInput & { spaceId: string }

/** What was said at one meeting of a body: the text that holds, and the versions before it with why they changed (R110). */
export const getBodyMinutes = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { eventId }: Input) => {
    const [entered, register] = await Promise.all([entering, readRegister(db, scope)])
    const { now, isClosed, personId } = entered
    const reading = { db, scope, register, now, personId: personId ?? '' }
    const { meeting, body, isOfIt } = await oneMeeting(reading, eventId, audiencesOf(entered, scope.spaceId))
    const { kind, cancelledAt } = meeting
    if (!body || !isAccountedFor({ kind, cancelledAt, isOfBody: body.parentId !== null })) throw notFound()
    const [versions, policy] = await Promise.all([
      listMinutesOf(db, scope, eventId),
      dueRule(db, scope, register),
    ])
    const publishedAt = versions.at(-1)?.writtenAt ?? null
    return {
      ...meetingView({ ...meeting, publishedAt }, policy, now),
      bodyId: body.bodyId,
      body: body.name,
      versions: versions.map(one => ({ ...one, writtenAt: one.writtenAt.toISOString() })),
      can: { write: isOfIt && !isClosed && meeting.endsAt <= now },
    }
  },
})
