import type { AssemblyPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import { minutesDue } from '@reliance/core/assemblies/minutes-due.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { policyOf } from '@reliance/db/assemblies/policies.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { type Register, sovereignOf } from '../../mandates/register.ts'

/** By when the assembly wants minutes, which holds for every body that it made. */
export const dueRule = async (db: ReadDb, scope: Scope, register: Register): Promise<AssemblyPolicy> =>
  policyOf(db, scope, sovereignOf(register)?.bodyId ?? '')

type Held = { id: string; title: string; startsAt: Date; zone: string; publishedAt: Date | null }

/** A meeting that a body has held: when, whether it is accounted for, and by which day it should be (R110). */
export const meetingView = (
  { id, title, startsAt, zone, publishedAt }: Held,
  policy: Pick<AssemblyPolicy, 'minutesDueDays'>,
  now: Date,
) => {
  const { dueOn, lateFrom } = minutesDue(startsAt, policy, zone)
  return {
    eventId: id,
    title,
    heldOn: civilDateAt(startsAt, zone) as string,
    publishedOn: publishedAt === null ? null : (civilDateAt(publishedAt, zone) as string),
    dueOn: dueOn as string,
    isLate: publishedAt === null && now >= lateFrom,
  }
}
