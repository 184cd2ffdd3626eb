import { mayActFor } from '@reliance/core/actions/powers.ts'
import { takePart as decide, type TakePart } from '@reliance/core/actions/take-part.ts'
import { fillNeeds, insertPart, updatePart } from '@reliance/db/actions/parts.ts'
import { listJoined } from '@reliance/db/actions/places.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToChange, tellParts } from './action-to-change.ts'

type Input = TakePart & InSpace

/**
 * An organisation joins an action, or says its part otherwise: how it is seen (R56), what it brings in its own words and which
 * needs it fills (R65). Whoever leads is told that somebody joined.
 */
export const takePart = mutation({
  may: (actor, now, { organisationId }: Input) => mayActFor(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const { actionId, organisationId, discretion, contribution, needIds } = input
    const joined = await listJoined(db, scope)
    const own = joined.find(one => one.organisationId === organisationId)
    if (!own) throw notFound()
    const { action, parts, needs } = await actionToChange(ctx, actionId)
    const part = parts.find(one => one.organisationId === organisationId)
    const ofPart = (partId: string | null) => parts.find(one => one.partId === partId)?.organisationId
    const facts = {
      state: action.state,
      audience: action.audience,
      ownRole: part?.role ?? null,
      needs: needs.map(({ needId, partId }) => ({ needId, filledBy: ofPart(partId) ?? null })),
    }
    unwrap(decide(facts, input), 'conflict')
    const partId = part?.partId ?? ctx.newId()
    if (part) await updatePart(db, scope, partId, { discretion, contribution })
    else
      await insertPart(db, scope, {
        id: partId,
        actionId,
        organisationId,
        role: 'partner',
        discretion,
        contribution,
        joinedBy: ctx.actor.personId,
        joinedAt: now,
      })
    await fillNeeds(db, scope, partId, needIds)
    if (!part)
      await tellParts(ctx, action, {
        notice: 'actions.joined',
        organisationIds: parts.filter(one => one.role === 'lead').map(one => one.organisationId),
        params: { organisation: own.displayName, message: contribution },
      })
    ctx.act(part ? 'actions.part_changed' : 'actions.joined', actionId)
    return { partId }
  },
})
