import { presentAt } from '@reliance/core/assemblies/attendance/check-in.ts'
import {
  type PossibleBallot,
  possibleBallots,
  possibleOn,
} from '@reliance/core/assemblies/attendance/proxies.ts'
import { rollOf } from '@reliance/core/assemblies/attendance/roll.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { asksDues, listMemberships, listStays } from '@reliance/db/assemblies/attendance.ts'
import type { BallotRow } from '@reliance/db/assemblies/ballots.ts'
import { listProxies } from '@reliance/db/assemblies/proxies.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

type Read = {
  readonly members: Awaited<ReturnType<typeof listMemberships>>
  readonly stays: Awaited<ReturnType<typeof listStays>>
  readonly isAsked: boolean
  readonly proxies: Awaited<ReturnType<typeof listProxies>>
}

/** What was read of people, as the rules of attendance weigh it. */
const weighed = (
  { members, stays, isAsked, proxies }: Read,
  { zone, policy }: Pick<ShownAssembly, 'zone' | 'policy'>,
  now: Date,
) => {
  const entitlement = isAsked ? policy.entitlement : 'every_member'
  const roll = rollOf(members, entitlement, civilDateAt(now, zone))
  const presentIds = presentAt(stays, now)
  const { proxiesPerHolder } = policy
  const possible = possibleBallots({ roll, presentIds, proxies, proxiesPerHolder })
  return { members, stays, roll, presentIds, proxies, proxiesPerHolder, possible, entitlement }
}

/**
 * The roll of this moment, who is there, whose vote somebody else holds and which ballots can be cast now (R93, L7). Where
 * nobody was ever asked for dues, nobody can be late with them: every member votes.
 */
export const attendanceOf = async (
  db: ReadDb,
  scope: Scope,
  { id, zone, policy }: Pick<ShownAssembly, 'id' | 'zone' | 'policy'>,
  now: Date,
) => {
  const [members, stays, isAsked, proxies] = await Promise.all([
    listMemberships(db, scope, civilDateAt(now, zone)),
    listStays(db, scope, id),
    asksDues(db, scope),
    listProxies(db, scope, id),
  ])
  return weighed({ members, stays, isAsked, proxies }, { zone, policy }, now)
}
export type Attendance = ReturnType<typeof weighed>

/**
 * The same of two people alone: whose vote it is and who casts it, with those whose votes that person holds. A vote looks at
 * nobody else, so that two thousand of them do not read two thousand people each.
 */
export const attendanceOfVote = async (
  db: ReadDb,
  scope: Scope,
  { id, zone, policy }: Pick<ShownAssembly, 'id' | 'zone' | 'policy'>,
  now: Date,
  { voterId, castById }: PossibleBallot,
): Promise<Attendance> => {
  const both = [voterId, castById]
  const proxies = policy.proxiesPerHolder === 0 ? [] : await listProxies(db, scope, id, both)
  const among = [...new Set([...both, ...proxies.flatMap(one => [one.giverId, one.holderId])])]
  const [members, stays, isAsked] = await Promise.all([
    listMemberships(db, scope, civilDateAt(now, zone), among),
    listStays(db, scope, id, among),
    asksDues(db, scope),
  ])
  return weighed({ members, stays, isAsked, proxies }, { zone, policy }, now)
}
/** Proxies that stand: given, and not taken back. */
export const standingProxies = ({ proxies }: Pick<Attendance, 'proxies'>) =>
  proxies.filter(one => one.revokedAt === null)

/** The ballots that can be cast on a question at this moment, and by whom. */
export const castableOn = (
  { isRemote, onlineReason }: Pick<BallotRow, 'isRemote' | 'onlineReason'>,
  attendance: Attendance,
): PossibleBallot[] => possibleOn({ isRemote, isOnline: onlineReason !== null }, attendance)
