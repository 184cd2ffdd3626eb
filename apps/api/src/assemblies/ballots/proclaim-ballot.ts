import { countHands } from '@reliance/core/assemblies/ballots/count-hands.ts'
import {
  proclaimBallot as decide,
  type ProclaimBallotInput,
} from '@reliance/core/assemblies/ballots/proclaim-ballot.ts'
import { type BallotResult, recount } from '@reliance/core/assemblies/ballots/recount.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { type BallotRow, stepBallot } from '@reliance/db/assemblies/ballots.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { decideTogether } from '../../mandates/decide-together.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import type { LockedMeeting } from '../meeting-facts.ts'
import { type Counted, electorateOf, lockForAct } from './ballot-facts.ts'
import { countedOf } from './counted-of.ts'
import { tellResult } from './tell-result.ts'

type Input = ProclaimBallotInput & InSpace

/** What is proclaimed is a recount of what is stored, as anybody does it who has the file. */
const resultOf = (ballot: BallotRow, { ballots, hands }: Counted): BallotResult => {
  const { rule, options } = ballot
  const electorate = electorateOf(ballot)
  if (hands !== null && rule.method === 'majority') return countHands(rule, hands, electorate)
  return recount(
    rule,
    options.map(one => one.optionId),
    ballots,
    electorate,
  )
}

/** What the assembly adopted is a decision of its body, in force with the proclamation. @returns its id; null of no decision. */
const decided = async (
  wiring: DecisionWiring,
  ctx: MutationContext,
  { assembly }: LockedMeeting,
  ballot: BallotRow,
  { result, name }: { result: BallotResult; name: (decisionId: string | null) => Promise<void> },
): Promise<string | null> => {
  if (result.method !== 'majority' || result.outcome !== 'adopted') {
    await name(null)
    return null
  }
  const { counts, received } = result
  const meeting = {
    method: 'simple_majority' as const,
    decidedOn: civilDateAt(ctx.now, assembly.zone),
    present: Math.max(ballot.presentCount ?? 0, received),
    votesFor: counts.for,
    votesAgainst: counts.against,
  }
  const { bodyId } = assembly
  const { wording: text, effects, rollCount } = ballot
  const adopted = { proof: 'ballot' as const, bodyId, text, effects, meeting, electors: rollCount ?? 0 }
  return (await decideTogether(wiring, ctx, adopted, name)).decisionId
}

/**
 * Proclaims the result of a closed ballot, once: nothing of it changes any more. What it adopts is a decision from then on,
 * with its effects, in the same transaction (R111).
 */
export const proclaimBallot = (wiring: DecisionWiring) =>
  mutation({
    may: mayTakePart,
    run: async (ctx, { ballotId }: Input) => {
      const { db, scope, now } = ctx
      const { ballot, meeting } = await lockForAct(ctx, ballotId, 'proclaim')
      const areHandsConfirmed = ballot.secrecy !== 'show_of_hands' || ballot.handsConfirmedBy !== null
      const state = unwrap(decide(ballot.state, areHandsConfirmed), 'conflict')
      const result = resultOf(ballot, await countedOf(db, scope, ballot))
      const proclaimedAt = ballot.closedAt !== null && ballot.closedAt > now ? ballot.closedAt : now
      const name = (decisionId: string | null) =>
        stepBallot(db, scope, ballotId, { state, result, proclaimedAt, decisionId })
      const decisionId = await decided(wiring, ctx, meeting, ballot, { result, name })
      ctx.act('assemblies.ballot_proclaimed', ballotId, { wording: ballot.wording })
      if (ballot.onlineReason !== null)
        await tellResult(ctx, meeting.assembly, Object.assign({}, ballot, { state, result }))
      return { state, decisionId }
    },
  })
