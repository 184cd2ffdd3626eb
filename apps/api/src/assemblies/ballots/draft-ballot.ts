import {
  type DraftBallotInput,
  draftBallot as decide,
} from '@reliance/core/assemblies/ballots/draft-ballot.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findItem } from '@reliance/db/assemblies/agenda-items.ts'
import { insertBallot, mostBallots } from '@reliance/db/assemblies/ballots.ts'
import { notFound, RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { parseEffects } from '../../mandates/parse-effects.ts'
import { lockMeeting } from '../meeting-facts.ts'
import { roleHere } from './role-here.ts'

type Input = DraftBallotInput & InSpace

/** Writes a question on a point, before or during the assembly; nobody votes before it is opened. */
export const draftBallot = (wiring: DecisionWiring) =>
  mutation({
    may: mayTakePart,
    run: async (ctx, input: Input) => {
      const { db, scope, now, actor } = ctx
      const item = await findItem(db, scope, input.itemId)
      if (!item) throw notFound()
      const { state, hands, ballots, assembly } = await lockMeeting(ctx, item.assemblyId)
      unwrap(decide({ state, hands, isItemDone: item.endedAt !== null }, input), 'forbidden')
      if (input.amendsBallotId !== null && !ballots.some(one => one.id === input.amendsBallotId))
        throw notFound()
      if (ballots.length >= mostBallots)
        throw new RuleError('conflict', { code: 'assemblies.ballots_full', params: { most: mostBallots } })
      const ballotId = ctx.newId()
      await insertBallot(db, scope, {
        id: ballotId,
        assemblyId: assembly.id,
        itemId: item.id,
        wording: input.wording,
        rule: input.rule,
        options: input.options,
        secrecy: input.secrecy,
        isRemote: input.isRemote,
        groupIds: input.groupIds,
        effects: parseEffects(wiring, input.effects),
        responsibleRoleId: await roleHere(ctx, input.responsibleRoleId),
        dueOn: input.dueOn,
        amendsBallotId: input.amendsBallotId,
        draftedBy: actor.personId,
        draftedAt: now,
      })
      return { ballotId, revision: 1 }
    },
  })
