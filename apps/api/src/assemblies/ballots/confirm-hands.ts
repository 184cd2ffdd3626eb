import {
  type ConfirmHandsInput,
  confirmHands as decide,
} from '@reliance/core/assemblies/ballots/confirm-hands.ts'
import { checkHandsOf } from '@reliance/core/assemblies/ballots/count-hands.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { stepBallot } from '@reliance/db/assemblies/ballots.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { ballotOf, electorateOf, handsOf, lockForAct } from './ballot-facts.ts'

type Input = ConfirmHandsInput & InSpace

/** A second person types the hands that they counted: only the same numbers confirm. */
export const confirmHands = mutation({
  may: mayTakePart,
  run: async (ctx, { ballotId, counts }: Input) => {
    const { db, scope, actor } = ctx
    const { ballot } = await lockForAct(ctx, ballotId, 'confirm_hands')
    const { presentCount } = electorateOf(ballot)
    const second = { counts, countedById: actor.personId ?? '' }
    unwrap(checkHandsOf(ballotOf(ballot), second, presentCount), 'conflict')
    const first = handsOf(ballot)
    if (first === null || ballot.handsBy === null)
      throw new RuleError('conflict', { code: 'assemblies.hands_not_counted' })
    unwrap(decide({ counts: first, countedById: ballot.handsBy }, second, presentCount), 'conflict')
    await stepBallot(db, scope, ballotId, { handsConfirmedBy: actor.personId })
    ctx.act('assemblies.hands_confirmed', ballotId)
    return { ballotId }
  },
})
