import { mayReadOrganisation } from '@reliance/core/organisations/powers.ts'
import { endMembership } from '@reliance/db/organisations/memberships.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { leaveBodies } from '../mandates/founding.ts'
import { tellPeople } from './tell-people.ts'

/** A person leaves: membership, bodies and mandates end in the same transaction; the traces of acts stay. */
export const leaveOrganisation = mutation({
  inClosed: true,
  may: mayReadOrganisation,
  run: async (ctx, _input: InSpace) => {
    const name = await endMembership(ctx.db, ctx.scope, ctx.actor.personId, ctx.now)
    await leaveBodies(ctx, ctx.actor.personId)
    if (name !== undefined) await tellPeople(ctx, 'organisations.left', name)
    ctx.act('organisations.left', ctx.actor.personId)
    ctx.emit({ kind: 'organisations.member_left', payload: { personId: ctx.actor.personId } })
    return { left: true as const }
  },
})
