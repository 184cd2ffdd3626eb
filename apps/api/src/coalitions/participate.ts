import type { participateInput } from '@reliance/core/coalitions/participate.ts'
import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { deleteParticipation, lockMember, saveParticipation } from '@reliance/db/coalitions/members.ts'
import type * as z from 'zod/mini'
import { RuleError } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { enterSovereignBody, hideInBodies } from '../mandates/founding.ts'

/** A person consents to be shown to the coalition's others, under a name of their choice (L1). */
export const participate = mutation({
  may: mayReadCoalition,
  run: async (ctx, { organisationId, displayName }: z.output<typeof participateInput> & InSpace) => {
    const { db, scope, now, actor } = ctx
    const member = await lockMember(db, scope, organisationId)
    const isMine = (ctx.entered.organisationIds as string[]).includes(organisationId)
    if (!isMine || member?.status !== 'joined')
      throw new RuleError('forbidden', { code: 'coalitions.not_of_organisation' })
    await saveParticipation(db, scope, {
      personId: actor.personId,
      organisationId,
      displayName,
      consentedAt: now,
    })
    await enterSovereignBody(ctx, { personId: actor.personId, displayName, electorId: organisationId })
    ctx.act('coalitions.consented', actor.personId)
    return { displayName }
  },
})

/** Takes the consent back: the person is gone from the others' views with this request. */
export const withdrawParticipation = mutation({
  inClosed: true,
  may: mayReadCoalition,
  run: async (ctx, _input: InSpace) => {
    await deleteParticipation(ctx.db, ctx.scope, ctx.actor.personId)
    await hideInBodies(ctx.db, ctx.scope, ctx.actor.personId, ctx.now)
    ctx.act('coalitions.consent_withdrawn', ctx.actor.personId)
    return { withdrawn: true as const }
  },
})
