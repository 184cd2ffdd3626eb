import { countHands } from '@reliance/core/assemblies/ballots/count-hands.ts'
import {
  proclaimBallot as decide,
  type ProclaimBallotInput,
} from '@reliance/core/assemblies/ballots/proclaim-ballot.ts'
import { type BallotResult, recount } from '@reliance/core/assemblies/ballots/recount.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { type BallotRow, stepBallot } from '@reliance/db/assemblies/ballots.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { type Counted, electorateOf, lockForAct } from './ballot-facts.ts'
import { countedOf } from './counted-of.ts'

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

/** Proclaims the result of a closed ballot, once: nothing of it changes any more. */
export const proclaimBallot = mutation({
  may: mayTakePart,
  run: async (ctx, { ballotId }: Input) => {
    const { db, scope, now } = ctx
    const { ballot } = await lockForAct(ctx, ballotId, 'proclaim')
    const areHandsConfirmed = ballot.secrecy !== 'show_of_hands' || ballot.handsConfirmedBy !== null
    const state = unwrap(decide(ballot.state, areHandsConfirmed), 'conflict')
    const result = resultOf(ballot, await countedOf(db, scope, ballot))
    const proclaimedAt = ballot.closedAt !== null && ballot.closedAt > now ? ballot.closedAt : now
    await stepBallot(db, scope, ballotId, { state, result, proclaimedAt })
    ctx.act('assemblies.ballot_proclaimed', ballotId, { wording: ballot.wording })
    // What an adopted ballot decides comes into force at this place, in this transaction, so that both are or neither is.
    return { state }
  },
})
