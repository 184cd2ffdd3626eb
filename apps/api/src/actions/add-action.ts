import { type AddAction, addAction as decide } from '@reliance/core/actions/add-action.ts'
import { mayActFor } from '@reliance/core/actions/powers.ts'
import { insertAction } from '@reliance/db/actions/actions.ts'
import { insertNeeds, insertPart } from '@reliance/db/actions/parts.ts'
import { listJoined } from '@reliance/db/actions/places.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { checkCommune } from './action-to-change.ts'

type Input = AddAction & InSpace

/** Writes an action that one's organisation leads into the plan of a coalition, or keeps it as a draft (R60, R65). */
export const addAction = mutation({
  may: (actor, now, { organisationId }: Input) => mayActFor(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const { organisationId, discretion, needs, isDraft, spaceId: _, requestId: __, ...content } = input
    const joined = await listJoined(db, scope)
    if (!joined.some(one => one.organisationId === organisationId)) throw notFound()
    unwrap(decide(input))
    checkCommune(content.communeCode)
    await ctx.services.limits.spend('proposalPerPersonAndPlace', `${actor.personId}:${scope.spaceId}`, 1, {
      code: 'mandates.proposed_too_often',
    })
    const [id, by] = [ctx.newId(), actor.personId]
    const number = await insertAction(db, scope, {
      ...content,
      id,
      state: isDraft ? 'draft' : 'published',
      addedBy: by,
      addedAt: now,
      publishedAt: isDraft ? null : now,
    })
    await insertPart(db, scope, {
      id: ctx.newId(),
      actionId: id,
      organisationId,
      role: 'lead',
      discretion,
      contribution: '',
      joinedBy: by,
      joinedAt: now,
    })
    await insertNeeds(
      db,
      scope,
      needs.map(text => ({ id: ctx.newId(), actionId: id, text, askedBy: by, askedAt: now })),
    )
    ctx.act('actions.added', id, { wording: content.title })
    return { actionId: id, number }
  },
})
