import { creditedOf, fileVictory as decide, type FileVictory } from '@reliance/core/actions/file-victory.ts'
import { mayActFor } from '@reliance/core/actions/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listJoined } from '@reliance/db/actions/places.ts'
import { insertVictory } from '@reliance/db/actions/victories.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToChange, tellParts } from './action-to-change.ts'

type Input = FileVictory & InSpace

/** An organisation writes down what was won, of an action in which it takes part or of none (R66). */
export const fileVictory = mutation({
  may: (actor, now, { organisationId }: Input) => mayActFor(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const { organisationId, actionId, what, whom, wonOn } = input
    const own = (await listJoined(db, scope)).find(one => one.organisationId === organisationId)
    if (!own) throw notFound()
    const held = actionId === null ? null : await actionToChange(ctx, actionId)
    const takesPart = held === null || held.parts.some(one => one.organisationId === organisationId)
    unwrap(decide({ today: civilDateAt(now), takesPart }, input), takesPart ? 'bad_request' : 'conflict')
    await ctx.services.limits.spend('proposalPerPersonAndPlace', `${actor.personId}:${scope.spaceId}`, 1, {
      code: 'mandates.proposed_too_often',
    })
    const victoryId = ctx.newId()
    await insertVictory(db, scope, {
      id: victoryId,
      actionId,
      organisationId,
      what,
      whom,
      wonOn,
      filedBy: actor.personId,
      filedAt: now,
    })
    // Whoever is credited with it reads it in the mail of the morning.
    if (held) {
      const credited = creditedOf({ actionId, organisation: own.displayName }, held.parts)
      await tellParts(ctx, held.action, {
        notice: 'actions.victory',
        organisationIds: held.parts
          .filter(one => credited.includes(one.name) && one.organisationId !== organisationId)
          .map(one => one.organisationId),
        params: { message: [what, whom].filter(one => one !== '').join('\n') },
      })
    }
    ctx.act('actions.victory_filed', victoryId, { wording: what })
    return { victoryId }
  },
})
