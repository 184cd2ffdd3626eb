import {
  type ChangeBallotInput,
  changeBallot as decide,
} from '@reliance/core/assemblies/ballots/change-ballot.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { stepBallot } from '@reliance/db/assemblies/ballots.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { parseEffects } from '../../mandates/parse-effects.ts'
import { lockForAct } from './ballot-facts.ts'
import { roleHere } from './role-here.ts'

type Input = ChangeBallotInput & InSpace

/** Writes the question of a draft anew, as it was read. */
export const changeBallot = (wiring: DecisionWiring) =>
  mutation({
    may: mayTakePart,
    run: async (ctx, input: Input) => {
      const { meeting, ballot } = await lockForAct(ctx, input.ballotId, 'draft')
      const { state, hands } = meeting
      unwrap(decide({ state, hands, ballot: ballot.state }, input), 'conflict')
      if (ballot.revision !== input.revision)
        throw new RuleError('conflict', { code: 'assemblies.ballot_changed' })
      await stepBallot(ctx.db, ctx.scope, ballot.id, {
        wording: input.wording,
        rule: input.rule,
        options: input.options,
        secrecy: input.secrecy,
        isRemote: input.isRemote,
        groupIds: input.groupIds,
        effects: parseEffects(wiring, input.effects),
        responsibleRoleId: await roleHere(ctx, input.responsibleRoleId),
        dueOn: input.dueOn,
      })
      return { ballotId: ballot.id, revision: ballot.revision + 1 }
    },
  })
