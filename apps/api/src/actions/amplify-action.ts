import { type AmplifyAction, amplifyAction as decide } from '@reliance/core/actions/amplify-action.ts'
import { mayActFor } from '@reliance/core/actions/powers.ts'
import { listAmplifications, saveAmplification } from '@reliance/db/actions/amplifications.ts'
import { listJoined } from '@reliance/db/actions/places.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToChange, tellParts } from './action-to-change.ts'

type Input = AmplifyAction & InSpace

/** An organisation strengthens an action in one way that its lead asks for (R83); the lead reads it in the mail of the morning. */
export const amplifyAction = mutation({
  may: (actor, now, { organisationId }: Input) => mayActFor(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const { actionId, organisationId, mode, people } = input
    const own = (await listJoined(db, scope)).find(one => one.organisationId === organisationId)
    if (!own) throw notFound()
    const { action, parts } = await actionToChange(ctx, actionId)
    const part = parts.find(one => one.organisationId === organisationId)
    unwrap(
      decide({ state: action.state, offered: action.amplify, ownRole: part?.role ?? null }, input),
      'conflict',
    )
    const before = await listAmplifications(db, scope, actionId)
    await saveAmplification(db, scope, {
      id: ctx.newId(),
      actionId,
      organisationId,
      mode,
      people: mode === 'come' ? people : null,
      declaredBy: ctx.actor.personId,
      declaredAt: now,
    })
    // Somebody who strengthens it in two ways is told of once.
    if (!before.some(one => one.organisationId === organisationId))
      await tellParts(ctx, action, {
        notice: 'actions.amplified',
        organisationIds: parts.filter(one => one.role === 'lead').map(one => one.organisationId),
        params: { organisation: own.displayName },
      })
    ctx.act('actions.amplified', actionId)
    return { mode }
  },
})
