import { presentAt } from '@reliance/core/assemblies/attendance/check-in.ts'
import { possibleBallots } from '@reliance/core/assemblies/attendance/proxies.ts'
import { rollOf } from '@reliance/core/assemblies/attendance/roll.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { asksDues, listMemberships, listStays } from '@reliance/db/assemblies/attendance.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

/**
 * The roll of this moment, who is there and which ballots can be cast now (R93). Where nobody was ever asked for dues,
 * nobody can be late with them: every member votes. Nobody holds a proxy: none is given here.
 */
export const attendanceOf = async (
  db: ReadDb,
  scope: Scope,
  { id, zone, policy }: Pick<ShownAssembly, 'id' | 'zone' | 'policy'>,
  now: Date,
) => {
  const [members, stays, isAsked] = await Promise.all([
    listMemberships(db, scope, civilDateAt(now, zone)),
    listStays(db, scope, id),
    asksDues(db, scope),
  ])
  const entitlement = isAsked ? policy.entitlement : 'every_member'
  const roll = rollOf(members, entitlement, civilDateAt(now, zone))
  const presentIds = presentAt(stays, now)
  const { proxiesPerHolder } = policy
  const possible = possibleBallots({ roll, presentIds, proxies: [], proxiesPerHolder })
  return { members, stays, roll, presentIds, possible, entitlement }
}
export type Attendance = Awaited<ReturnType<typeof attendanceOf>>
