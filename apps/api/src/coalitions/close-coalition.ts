import { afterStep } from '@reliance/core/coalitions/member-status.ts'
import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { coalitionPlace, hideCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations, type MemberRow, saveMember } from '@reliance/db/coalitions/members.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import type { OnClosing } from '../mandates/close-space.ts'
import type { Settling } from '../mandates/effect-handlers.ts'
import type { OnEnding } from '../mandates/end-closed.ts'
import { reopenHere } from '../mandates/reopen-space.ts'

/** An organisation that was on its way in goes no further, and is told. */
const endWay = async (ctx: Settling, member: MemberRow, place: string) => {
  const { organisationId, displayName, status } = member
  if (status !== 'applied' && status !== 'invited' && status !== 'admitted') return
  const left = afterStep(status, 'leave')
  if (!left.ok) return
  const { db, scope, now } = ctx
  await saveMember(db, scope, { organisationId, displayName, status: left.value, statusAt: now })
  const params = { place, organisation: displayName }
  // It has no page of its own there: what it can do next begins on the first one.
  const notice = { notice: 'coalitions.closed_while_asking', to: { power: 'coalitions.join' } } as const
  ctx.notify({ ...notice, path: '/', params }, organisationId)
}

/** The people of a coalition are those of its member organisations, each written to from there. */
const tellMembers = (
  ctx: Pick<MutationContext, 'notify'>,
  members: readonly MemberRow[],
  notice: 'coalitions.closed' | 'coalitions.reopened',
  path: string,
  params: Record<string, string>,
) => {
  for (const { organisationId, status } of members)
    if (status === 'joined') ctx.notify({ notice, to: { people: 'members' }, path, params }, organisationId)
}

/**
 * What the end of a coalition ends at once, and whom it tells: the people of its organisations, and organisations that
 * were on their way in. What was decided and published stays readable for them (decision 20).
 */
export const onClosingCoalition: OnClosing = async (
  { ctx },
  { closureId, lastDay: until, number, wording },
) => {
  const { name: place, path } = await coalitionPlace(ctx.db, ctx.scope)
  const members = await listMemberOrganisations(ctx.db, ctx.scope)
  for (const member of members) await endWay(ctx, member, place)
  tellMembers(ctx, members, 'coalitions.closed', path, { place, number, wording, until })
  ctx.act('coalitions.closed', closureId, { wording })
}

/** Takes the closing back, by any voice of the whole. */
export const reopenCoalition = (signingPower: string) =>
  mutation({
    inClosed: true,
    may: mayReadCoalition,
    run: async (ctx, _input: InSpace) => {
      await reopenHere(ctx, signingPower)
      const members = await listMemberOrganisations(ctx.db, ctx.scope)
      const { name: place, path } = await coalitionPlace(ctx.db, ctx.scope)
      tellMembers(ctx, members, 'coalitions.reopened', path, { place })
      ctx.act('coalitions.reopened')
      return { reopened: true as const }
    },
  })

/** For good: no public page. */
export const endCoalition: OnEnding = async ({ db, scope }) => {
  await hideCoalition(db, scope)
  return []
}
