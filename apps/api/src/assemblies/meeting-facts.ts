import type { AssemblyHand, AssemblyState } from '@reliance/core/assemblies/assembly-state.ts'
import { decisionRecord } from '@reliance/core/assemblies/decision-record.ts'
import { isRoleHeld, type MeetingRoles } from '@reliance/core/assemblies/meeting-roles.ts'
import type { AssemblyFacts } from '@reliance/core/assemblies/move-assembly.ts'
import { mayConvene } from '@reliance/core/assemblies/powers.ts'
import type { Actor } from '@reliance/core/shared/permission.ts'
import { lockAssembly, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { type BallotRow, listBallots } from '@reliance/db/assemblies/ballots.ts'
import { findMeeting, type MeetingRow, rolesOf } from '@reliance/db/assemblies/meetings.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { aheadFacts, stateOf } from './assembly-facts.ts'
import { type Attendance, attendanceOf } from './attendance.ts'
import { type AgendaPoint, readAgenda } from './read-agenda.ts'

/** What somebody may do in an assembly: by a role of it as long as it is held (R101), or by convening it. */
export const handsIn = (
  actor: Actor,
  spaceId: string,
  at: { state: AssemblyState; holders: MeetingRoles['holders']; now: Date },
): AssemblyHand[] => {
  const { state, holders, now } = at
  const holds = (role: 'facilitation' | 'minutes'): boolean =>
    actor.personId !== null && holders[role] === actor.personId && isRoleHeld(role, state, null)
  const hands: [AssemblyHand, boolean][] = [
    ['secretary', mayConvene(actor, spaceId, now).allowed],
    ['facilitator', holds('facilitation')],
    ['minute_taker', holds('minutes')],
  ]
  return hands.flatMap(([hand, isTheirs]) => (isTheirs ? [hand] : []))
}

export type Meeting = {
  readonly assembly: ShownAssembly
  readonly run: MeetingRow
  readonly holders: MeetingRoles['holders']
  readonly points: readonly AgendaPoint[]
  readonly ballots: readonly BallotRow[]
  readonly attendance: Attendance
  readonly state: AssemblyState
}
export type LockedMeeting = Meeting & { readonly hands: readonly AssemblyHand[] }

/** All that an assembly is while it is held: its rows, its points in order, who is there and what was put to the vote. */
export const readMeeting = async (
  db: ReadDb,
  scope: Scope,
  assembly: ShownAssembly,
  now: Date,
): Promise<Meeting> => {
  const [run, holders, points, ballots, attendance] = await Promise.all([
    findMeeting(db, scope, assembly.id),
    rolesOf(db, scope, assembly.id),
    readAgenda(db, scope, assembly.id),
    listBallots(db, scope, assembly.id),
    attendanceOf(db, scope, assembly, now),
  ])
  if (!run) throw notFound()
  return { assembly, run, holders, points, ballots, attendance, state: stateOf(assembly, now) }
}

/** The same for whoever acts in it: the assembly stays as it is until the act is done, and says whose hands they are. */
export const lockMeeting = async (
  { db, scope, now, actor }: MutationContext,
  assemblyId: string,
): Promise<LockedMeeting> => {
  const assembly = await lockAssembly(db, scope, assemblyId)
  if (!assembly) throw notFound()
  const meeting = await readMeeting(db, scope, assembly, now)
  const { state, holders } = meeting
  return Object.assign(meeting, { hands: handsIn(actor, scope.spaceId, { state, holders, now }) })
}

/** The point that is being treated; undefined between two. */
export const openPoint = ({ points }: Pick<Meeting, 'points'>) =>
  points.find(one => one.startedAt !== null && one.endedAt === null)

/** What the rules of an assembly look at, as it is held. */
export const meetingFacts = (meeting: LockedMeeting): AssemblyFacts => {
  const { assembly, run, holders, points, ballots, attendance, state, hands } = meeting
  const opened = ballots.filter(one => one.openedAt !== null)
  const held = opened.map(({ id, rollCount, ...ballot }) =>
    Object.assign(ballot, { ballotId: id, rollCount: rollCount ?? 0 }),
  )
  return Object.assign(aheadFacts(assembly, state, points.length), {
    hands,
    cancelReason: '',
    roles: { holders, sameHolderReason: run.sameHolderReason },
    video: { isOn: run.isVideoOn ?? false, noneReason: run.noVideoReason },
    quorum: assembly.policy.quorum,
    isWithoutQuorum: false,
    rollCount: run.rollCount ?? 0,
    possibleBallots: attendance.possible.length,
    isItemOpen: openPoint(meeting) !== undefined,
    // One that is closed still waits for its result to be proclaimed.
    openBallots: ballots.filter(one => one.state === 'open' || one.state === 'closed').length,
    ballotIds: opened.map(one => one.id),
    recordedBallotIds: decisionRecord(held, assembly.policy.remoteVotingArticle).map(one => one.ballotId),
    itemsWithoutText: points.filter(
      one => one.endedAt !== null && one.outcome !== 'adjourned' && one.minutes.trim() === '',
    ).length,
    approval: null,
  })
}
