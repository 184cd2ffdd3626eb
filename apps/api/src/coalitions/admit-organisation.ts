import {
  type admitInput,
  chooseListed,
  type inviteOrganisationInput,
} from '@reliance/core/coalitions/admit-organisation.ts'
import { afterStep, type MemberStatus, type MemberStep } from '@reliance/core/coalitions/member-status.ts'
import { mayAdmitOrganisations } from '@reliance/core/coalitions/powers.ts'
import { coalitionPlace, listCharterLabels } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations, lockMember, saveMember } from '@reliance/db/coalitions/members.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import { publicOrganisations } from '@reliance/db/shared/places.ts'
import type * as z from 'zod/mini'
import { answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { standForComing } from '../mandates/standing-for.ts'
import { charterAct } from './charter-act.ts'

type InviteInput = z.output<typeof inviteOrganisationInput> & InSpace

type Details = { displayName?: string; listedId?: string | null }

/** Those of the organisation who may answer, or who asked, read what has become of its way in. */
const tellWay = async (
  ctx: MutationContext,
  organisationId: string,
  status: MemberStatus,
  organisation: string,
): Promise<void> => {
  const place = await coalitionPlace(ctx.db, ctx.scope)
  const about = { subject: organisationId, params: { place: place.name, organisation } }
  if (status === 'declined') {
    // It has no page of its own there.
    const refused = { notice: 'coalitions.refused', to: { power: 'coalitions.join' }, path: '/' } as const
    ctx.notify({ ...refused, ...about }, organisationId)
    return
  }
  const [charter] = await listCharterLabels(ctx.db, ctx.scope)
  ctx.notify(
    {
      notice: status === 'invited' ? 'coalitions.invited' : 'coalitions.admitted',
      to: { power: 'coalitions.sign' },
      path: `${place.path}/charte`,
      ...about,
      ...(charter && { act: charterAct(ctx, organisationId, charter.id) }),
    },
    organisationId,
  )
}

const step = async (
  ctx: MutationContext,
  organisationId: string,
  name: MemberStep,
  details: Details = {},
) => {
  const member = await lockMember(ctx.db, ctx.scope, organisationId)
  const displayName = details.displayName ?? member?.displayName
  if (displayName === undefined) throw notFound()
  const status = unwrap(afterStep(member?.status ?? null, name), 'conflict')
  const { listedId = null } = details
  await saveMember(ctx.db, ctx.scope, { organisationId, displayName, status, statusAt: ctx.now, listedId })
  await tellWay(ctx, organisationId, status, displayName)
  if (status !== 'declined') await standForComing(ctx, organisationId)
  ctx.act(`coalitions.organisation_${status}`, organisationId)
  return { status }
}

/** One listed organisation is one of those that ask: it is locked, so that two answers at once see each other. */
const needFree = async (ctx: MutationContext, organisationId: string, listedId: string): Promise<void> => {
  await lockMember(ctx.db, ctx.scope, listedId)
  const members = await listMemberOrganisations(ctx.db, ctx.scope)
  unwrap(chooseListed(members, { organisationId, listedId }), 'conflict')
}

/** Welcomes an organisation that asked to join, or refuses it. */
export const admitOrganisation = mutation({
  may: mayAdmitOrganisations,
  run: async (ctx, { organisationId, answer, listedId }: z.output<typeof admitInput> & InSpace) => {
    if (answer === 'decline') return step(ctx, organisationId, 'refuse')
    if (listedId !== null) await needFree(ctx, organisationId, listedId)
    return step(ctx, organisationId, 'admit', { listedId })
  },
})

const inviting = (displayName: string) =>
  mutation({
    may: mayAdmitOrganisations,
    run: async (ctx, { organisationId }: InviteInput) => {
      const invited = await step(ctx, organisationId, 'invite', { displayName })
      // Each invitation is a mail to whoever signs there; they may leave, and be invited again.
      await ctx.services.limits.spend('coalitionInvitation', `${ctx.scope.spaceId}:${organisationId}`, 1, {
        code: 'coalitions.invited_too_often',
        field: 'organisationId',
      })
      return invited
    },
  })

/** Invites an organisation that has a public page; its own people then answer by signing the charter, or not. */
export const inviteOrganisation = async (
  ctx: RequestContext & { sessionHash: string },
  input: InviteInput,
) => {
  const known = await publicOrganisations(ctx.database, ctx.sessionHash)
  const name = known.find(one => one.space_id === input.organisationId)?.name
  const door = sessionDoor(ctx.sessionHash, input.spaceId)
  return answerThrough(ctx, door, name === undefined ? unknown : inviting(name), input)
}

/** An organisation without a public page is answered as one that does not exist. */
const unknown = mutation({
  may: mayAdmitOrganisations,
  run: async (_ctx, _input: InviteInput): Promise<{ status: MemberStatus }> => {
    throw new RuleError('bad_request', { code: 'coalitions.organisation_unknown', field: 'organisationId' })
  },
})
