import { afterStep } from '@reliance/core/coalitions/member-status.ts'
import { mayCloseCoalition, mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import type { CloseSpaceInput } from '@reliance/core/mandates/close-space.ts'
import { findCoalition, hideCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations, type MemberRow, saveMember } from '@reliance/db/coalitions/members.ts'
import { closeHere } from '../mandates/close-space.ts'
import type { OnEnding } from '../mandates/end-closed.ts'
import { reopenHere } from '../mandates/reopen-space.ts'
import { type MutationContext, mutation } from '../trpc/use-case.ts'

type InSpace = { spaceId: string; requestId: string }

const nameOf = async ({ db, scope }: MutationContext) => (await findCoalition(db, scope))?.name ?? ''

/** An organisation that was on its way in goes no further, and is told. */
const endWay = async (ctx: MutationContext, member: MemberRow, place: string) => {
  const { organisationId, displayName, status } = member
  if (status !== 'applied' && status !== 'invited' && status !== 'admitted') return
  const left = afterStep(status, 'leave')
  if (!left.ok) return
  const { db, scope, now } = ctx
  await saveMember(db, scope, { organisationId, displayName, status: left.value, statusAt: now })
  const params = { place, organisation: displayName }
  ctx.notify(
    { notice: 'coalitions.closed_while_asking', to: { power: 'coalitions.join' }, params },
    organisationId,
  )
}

/** The people of a coalition are those of its member organisations, each written to from there. */
const tellMembers = (
  ctx: MutationContext,
  members: readonly MemberRow[],
  notice: 'coalitions.closed' | 'coalitions.reopened',
  params: Record<string, string>,
) => {
  for (const { organisationId, status } of members)
    if (status === 'joined') ctx.notify({ notice, to: { people: 'members' }, params }, organisationId)
}

/**
 * Closes a coalition by a decision of its plenary (R89, R108): read-only at once for all its organisations, whose
 * people are told. What was decided and published stays readable for them (decision 20).
 */
export const closeCoalition = mutation({
  may: mayCloseCoalition,
  run: async (ctx, input: CloseSpaceInput & InSpace) => {
    const place = await nameOf(ctx)
    const { closureId, lastDay: until, number, wording } = await closeHere(ctx, input, place)
    const members = await listMemberOrganisations(ctx.db, ctx.scope)
    for (const member of members) await endWay(ctx, member, place)
    tellMembers(ctx, members, 'coalitions.closed', { place, number, wording, until })
    ctx.act('coalitions.closed', closureId, { wording })
    return { lastDay: until }
  },
})

/** Takes the closing back, by the right that closed it. */
export const reopenCoalition = mutation({
  inClosed: true,
  may: mayReadCoalition,
  run: async (ctx, _input: InSpace) => {
    await reopenHere(ctx, 'coalitions.close')
    const members = await listMemberOrganisations(ctx.db, ctx.scope)
    tellMembers(ctx, members, 'coalitions.reopened', { place: await nameOf(ctx) })
    ctx.act('coalitions.reopened')
    return { reopened: true as const }
  },
})

/** For good: no public page. */
export const endCoalition: OnEnding = async ({ db, scope }) => {
  await hideCoalition(db, scope)
  return []
}
