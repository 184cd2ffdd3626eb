import { rollCount } from '@reliance/core/assemblies/attendance/roll.ts'
import { openBallot as decide, type OpenBallotInput } from '@reliance/core/assemblies/ballots/open-ballot.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { type BallotRow, stepBallot } from '@reliance/db/assemblies/ballots.ts'
import { insertElectors } from '@reliance/db/assemblies/votes.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { standingProxies } from '../attendance.ts'
import type { LockedMeeting } from '../meeting-facts.ts'
import { ballotOf, lockForAct } from './ballot-facts.ts'
import { inviteToVote } from './invite-to-vote.ts'
import { makeKey } from './key-files.ts'

type Input = OpenBallotInput & InSpace

const conflict = (code: string): RuleError => new RuleError('conflict', { code })

/** Refuses what does not open now: another draft than was read, an assembly that does not run, a point that is done. */
const checkNow = ({ state, points }: LockedMeeting, ballot: BallotRow, revision: number): void => {
  if (ballot.revision !== revision) throw conflict('assemblies.ballot_changed')
  if (state !== 'running') throw conflict('assemblies.step_not_now')
  const point = points.find(one => one.itemId === ballot.itemId)
  if (!point || point.endedAt !== null) throw conflict('assemblies.item_done')
}

/** The public key of a secret ballot; null of another. Refuses `secret_not_here` where no folder keeps the other half. */
const keyFor = async (
  ballot: Pick<BallotRow, 'id' | 'secrecy'>,
  folder: string | undefined,
): Promise<string | null> => {
  if (ballot.secrecy !== 'secret') return null
  if (folder === undefined) throw conflict('assemblies.secret_not_here')
  return makeKey(folder, ballot.id)
}

/** The roll of each counted organisation. */
const groupRollsOf = (
  ballot: Pick<BallotRow, 'groupIds'>,
  { roll }: LockedMeeting['attendance'],
): Record<string, number> =>
  Object.fromEntries(
    ballot.groupIds.map(groupId => [groupId, rollCount(roll.filter(one => one.groupIds.includes(groupId)))]),
  )

/**
 * Opens a ballot that is written: its electorate is the roll of this moment (R93), its key is there before anybody votes
 * (L5), and it closes by itself where somebody said when.
 */
export const openRow = async (
  { db, scope, now, services, emit, act }: MutationContext,
  { attendance }: Pick<LockedMeeting, 'attendance'>,
  ballot: Pick<BallotRow, 'id' | 'secrecy' | 'groupIds' | 'wording'>,
  closesAt: Date | null,
): Promise<void> => {
  await stepBallot(db, scope, ballot.id, {
    state: 'open',
    openedAt: now,
    closesAt,
    rollCount: rollCount(attendance.roll),
    groupRolls: groupRollsOf(ballot, attendance),
    publicKey: await keyFor(ballot, services.keyFolder),
  })
  await insertElectors(db, scope, ballot.id, attendance.roll)
  const payload = { ballotId: ballot.id }
  if (closesAt !== null)
    emit({ kind: 'assemblies.close_ballot', payload, runAfterMs: closesAt.getTime() - now.getTime() })
  act('assemblies.ballot_opened', ballot.id, { wording: ballot.wording })
}

/**
 * Opens a ballot while its assembly runs. Its electorate is the roll of this moment (R93); the private key of a secret one
 * is a file before anybody votes (L5). Whoever may vote from elsewhere and is not there has a link by mail (L6).
 */
export const openBallot = mutation({
  may: mayTakePart,
  run: async (ctx, { ballotId, revision, minutesOpen }: Input) => {
    const { now } = ctx
    const { meeting, ballot } = await lockForAct(ctx, ballotId, 'open')
    const { assembly, ballots } = meeting
    const facts = {
      policy: assembly.policy,
      standingProxies: standingProxies(meeting.attendance).length,
      rollCount: rollCount(meeting.attendance.roll),
      there: meeting.attendance.possible.length,
      amendments: ballots.filter(one => one.amendsBallotId === ballotId).map(one => one.state),
      amended: ballots.find(one => one.id === ballot.amendsBallotId)?.state ?? null,
    }
    const state = unwrap(decide(ballotOf(ballot), facts), 'conflict')
    checkNow(meeting, ballot, revision)
    const closesAt = minutesOpen === null ? null : new Date(now.getTime() + minutesOpen * 60_000)
    await openRow(ctx, meeting, ballot, closesAt)
    if (ballot.isRemote) await inviteToVote(ctx, meeting, ballot, closesAt)
    return { state, revision: revision + 1 }
  },
})
