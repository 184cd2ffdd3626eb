import type { answerJoinRequestInput, askToJoinInput } from '@reliance/core/organisations/ask-to-join.ts'
import { mayAdmit } from '@reliance/core/organisations/powers.ts'
import {
  closeJoinRequest,
  insertJoinRequest,
  openJoinRequests,
} from '@reliance/db/organisations/join-requests.ts'
import { insertMembership } from '@reliance/db/organisations/memberships.ts'
import { organisationPlace } from '@reliance/db/organisations/organisations.ts'
import { visitorDoor } from '@reliance/db/shared/doors.ts'
import type * as z from 'zod/mini'
import { answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation, query } from '../boundary/use-case.ts'
import { enterSovereignBody } from '../mandates/founding.ts'

type AskInput = z.output<typeof askToJoinInput> & InSpace
type AnswerInput = z.output<typeof answerJoinRequestInput> & InSpace

/** A person with an account asks an organisation that has a public page (R2). */
export const askToJoin = async (ctx: RequestContext & { sessionHash: string }, input: AskInput) => {
  return answerThrough(ctx, visitorDoor(ctx.sessionHash, input.spaceId), asking, input)
}

/** Each request is a mail to whoever admits; one may leave again, and ask again. */
const needSeldom = async ({ services, actor, scope }: MutationContext): Promise<void> => {
  const refusal = { code: 'organisations.asked_too_often', field: 'message' }
  const { limits } = services
  await limits.spend('joinRequestPerPlace', `${actor.personId}:${scope.spaceId}`, 1, refusal)
  await limits.spend('joinRequestPerPerson', actor.personId, 1, refusal)
}

const asking = mutation({
  may: () => ({ allowed: true }),
  run: async (ctx, input: AskInput) => {
    if (ctx.entered.kind !== 'organisation') throw notFound()
    const asked = await insertJoinRequest(ctx.db, ctx.scope, {
      id: ctx.newId(),
      personId: ctx.actor.personId,
      displayName: input.displayName,
      message: input.message,
      askedAt: ctx.now,
    })
    if (!asked) throw new RuleError('conflict', { code: 'organisations.already_asked' })
    await needSeldom(ctx)
    const place = await organisationPlace(ctx.db, ctx.scope)
    const { displayName: name, message } = input
    ctx.notify({
      notice: 'organisations.joinAsked',
      to: { power: 'organisations.admit' },
      path: place.path,
      params: { name, message, place: place.name },
    })
    ctx.act('organisations.asked_to_join')
    return { asked: true as const }
  },
})

export const listJoinRequests = query({
  may: mayAdmit,
  run: async ({ db, scope }) =>
    (await openJoinRequests(db, scope)).map(row => ({
      joinRequestId: row.id,
      displayName: row.displayName,
      message: row.message,
      askedAt: row.askedAt.toISOString(),
    })),
})

export const answerJoinRequest = mutation({
  may: mayAdmit,
  run: async (ctx, input: AnswerInput) => {
    const { db, scope, now } = ctx
    const accepted = input.answer === 'accept'
    const request = await closeJoinRequest(db, scope, input.joinRequestId, {
      [accepted ? 'acceptedAt' : 'declinedAt']: now,
    })
    if (!request) throw new RuleError('conflict', { code: 'organisations.request_answered' })
    if (accepted) {
      const { personId, displayName } = request
      const row = { id: ctx.newId(), personId, displayName, level: input.level, joinedAt: now }
      if (!(await insertMembership(db, scope, row)))
        throw new RuleError('conflict', { code: 'organisations.already_member' })
      if (input.level === 'member')
        await enterSovereignBody(ctx, { personId, displayName, stoodForBy: ctx.actor.personId })
    }
    const place = await organisationPlace(db, scope)
    ctx.notify({
      notice: accepted ? 'organisations.joinAccepted' : 'organisations.joinDeclined',
      to: { personId: request.personId },
      // Whoever is not let in has no page there.
      path: accepted ? place.path : '/',
      params: { place: place.name },
    })
    ctx.act(accepted ? 'organisations.admitted' : 'organisations.request_declined', request.id)
    return { accepted }
  },
})
