import type { Audience } from '@reliance/core/calendar/event.ts'
import { civilDateAt, startOfDay } from '@reliance/core/shared/time.ts'
import { listUnaccounted } from '@reliance/db/assemblies/body-minutes.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { Register } from '../../mandates/register.ts'
import { dueRule, meetingView } from './meeting-view.ts'

type Asked = { audiences: readonly Audience[]; now: Date; bodyIds?: readonly string[] }

/** Meetings whose minutes are late, the oldest first (R110): of every body, or of those named. */
export const lateMeetings = async (db: ReadDb, scope: Scope, register: Register, asked: Asked) => {
  const { now } = asked
  const policy = await dueRule(db, scope, register)
  // What was held on the days that are still left to write is not read at all.
  const before = startOfDay(civilDateAt(new Date(now.getTime() - policy.minutesDueDays * 86_400_000)))
  const rows = await listUnaccounted(db, scope, { ...asked, before })
  return rows
    .map(one => ({ ...meetingView(one, policy, now), body: one.body, bodyId: one.bodyId }))
    .filter(one => one.isLate)
}
