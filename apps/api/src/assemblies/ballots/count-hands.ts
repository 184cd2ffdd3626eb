import { type CountHandsInput, checkHandsOf } from '@reliance/core/assemblies/ballots/count-hands.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { stepBallot } from '@reliance/db/assemblies/ballots.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { ballotOf, electorateOf, lockForAct } from './ballot-facts.ts'

type Input = CountHandsInput & InSpace

/** Types the hands of a ballot that closed; a second person confirms them. Typed anew, they are confirmed anew. */
export const countHands = mutation({
  may: mayTakePart,
  run: async (ctx, { ballotId, counts }: Input) => {
    const { db, scope, actor } = ctx
    const { ballot } = await lockForAct(ctx, ballotId, 'count_hands')
    const count = { counts, countedById: actor.personId ?? '' }
    unwrap(checkHandsOf(ballotOf(ballot), count, electorateOf(ballot).presentCount), 'conflict')
    await stepBallot(db, scope, ballotId, {
      handsFor: counts.for,
      handsAgainst: counts.against,
      handsAbstain: counts.abstain,
      handsBlank: counts.blank,
      handsBy: actor.personId,
      handsConfirmedBy: null,
    })
    ctx.act('assemblies.hands_counted', ballotId)
    return { ballotId }
  },
})
