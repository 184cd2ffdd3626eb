import type { ApplyInput } from '@reliance/core/coalitions/apply-to-coalition.ts'
import { afterStep } from '@reliance/core/coalitions/member-status.ts'
import { mayJoinFor } from '@reliance/core/coalitions/powers.ts'
import { coalitionPlace } from '@reliance/db/coalitions/coalitions.ts'
import { lockMember, saveMember } from '@reliance/db/coalitions/members.ts'
import { visitorDoor } from '@reliance/db/shared/doors.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { allow, type InSpace, mutation } from '../boundary/use-case.ts'
import { enterOrganisation } from '../organisations/enter-organisation.ts'

type Input = ApplyInput & InSpace

/**
 * An organisation asks to join a coalition that has a public page. Its mandate is read in its own space; the
 * request is then written in the coalition's, through the door of visitors.
 */
export const applyToCoalition = async (ctx: RequestContext & { sessionHash: string }, input: Input) => {
  const home = await enterOrganisation(ctx, input.organisationId)
  const mandateId = allow(mayJoinFor(home.actor, input.organisationId, home.now))
  const useCase = applying(home.name, mandateId)
  return answerThrough(ctx, visitorDoor(ctx.sessionHash, input.spaceId), useCase, input)
}

const applying = (displayName: string, mandateId: string | undefined) =>
  mutation({
    may: () => ({ allowed: true }),
    run: async (ctx, { organisationId }: Input) => {
      if (ctx.entered.kind !== 'coalition') throw notFound()
      const member = await lockMember(ctx.db, ctx.scope, organisationId)
      const status = unwrap(afterStep(member?.status ?? null, 'apply'), 'conflict')
      // Each request is a mail to whoever admits; an organisation may leave by itself, and ask again.
      await ctx.services.limits.spend('joinRequestPerPlace', `${organisationId}:${ctx.scope.spaceId}`, 1, {
        code: 'coalitions.asked_too_often',
      })
      await saveMember(ctx.db, ctx.scope, { organisationId, displayName, status, statusAt: ctx.now })
      const place = await coalitionPlace(ctx.db, ctx.scope)
      ctx.notify({
        notice: 'coalitions.applied',
        to: { power: 'coalitions.admit' },
        subject: organisationId,
        path: `${place.path}/organisations`,
        params: { organisation: displayName, place: place.name },
      })
      ctx.act('coalitions.applied', organisationId, {
        ...(mandateId !== undefined && { mandateId, mandateSpaceId: organisationId }),
      })
      return { status }
    },
  })
