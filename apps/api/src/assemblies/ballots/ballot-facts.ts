import type { Ballot, CountedBallot, Electorate } from '@reliance/core/assemblies/ballots/ballot.ts'
import { type BallotAct, checkHand } from '@reliance/core/assemblies/ballots/ballot-hands.ts'
import type { StanceCounts } from '@reliance/core/assemblies/ballots/count-majority.ts'
import { handsOnline } from '@reliance/core/assemblies/ballots/put-online.ts'
import { type BallotRow, findBallot, lockBallot } from '@reliance/db/assemblies/ballots.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { type LockedMeeting, lockMeeting } from '../meeting-facts.ts'

/** A ballot as the rules read it. */
export const ballotOf = (row: BallotRow): Ballot => ({
  ballotId: row.id,
  state: row.state,
  wording: row.wording,
  options: row.options,
  rule: row.rule,
  secrecy: row.secrecy,
  isRemote: row.isRemote,
  groupIds: row.groupIds,
  amendsBallotId: row.amendsBallotId,
})

/** Who could vote on a ballot that closed. */
export const electorateOf = (row: BallotRow): Electorate => ({
  rollCount: row.rollCount ?? 0,
  presentCount: row.presentCount ?? 0,
  groupRolls: row.groupRolls,
})

/** Hands as they were typed; null before anybody counted them. */
export const handsOf = (row: BallotRow): StanceCounts | null => {
  const { handsFor, handsAgainst, handsAbstain, handsBlank } = row
  if (handsFor === null || handsAgainst === null || handsAbstain === null || handsBlank === null) return null
  return { for: handsFor, against: handsAgainst, abstain: handsAbstain, blank: handsBlank }
}

/** What was counted, by ballots or by hands. */
export type Counted = { ballots: readonly CountedBallot[]; hands: StanceCounts | null }

/** A ballot and the assembly around it, kept as they are until the act is done. Refuses whoever has no hand in it. */
export const lockForAct = async (
  ctx: MutationContext,
  ballotId: string,
  act: BallotAct,
): Promise<{ meeting: LockedMeeting; ballot: BallotRow }> => {
  const found = await findBallot(ctx.db, ctx.scope, ballotId)
  if (!found) throw notFound()
  const meeting = await lockMeeting(ctx, found.assemblyId)
  unwrap(checkHand(act, handsOnline(found.onlineReason, meeting.hands)), 'forbidden')
  const ballot = await lockBallot(ctx.db, ctx.scope, ballotId)
  if (!ballot) throw notFound()
  return { meeting, ballot }
}
