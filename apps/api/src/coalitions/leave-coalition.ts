import type { LeaveCoalitionInput } from '@reliance/core/coalitions/leave-coalition.ts'
import { afterStep } from '@reliance/core/coalitions/member-status.ts'
import { mayJoinFor } from '@reliance/core/coalitions/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { coalitionPlace } from '@reliance/db/coalitions/coalitions.ts'
import {
  deleteParticipationsOf,
  listMemberOrganisations,
  lockMember,
  saveMember,
} from '@reliance/db/coalitions/members.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { hideInBodies, leaveVoice } from '../mandates/founding.ts'

type Input = LeaveCoalitionInput & InSpace

/** What a later context removes in the same transaction when an organisation leaves. */
export type OnLeaving = (ctx: MutationContext, organisationId: string) => Promise<void>

/**
 * An organisation leaves by its own mandate, alone (R69): its people disappear from the coalition's views, and
 * what later contexts hold for it leaves current views, all in this transaction. History keeps its name.
 */
export const leaveCoalition = (onLeaving: OnLeaving) =>
  mutation({
    inClosed: true,
    may: (actor, now, input: Input) => mayJoinFor(actor, input.organisationId, now),
    run: async (ctx, { organisationId }: Input) => {
      const { db, scope, now } = ctx
      const member = await lockMember(db, scope, organisationId)
      if (!member) throw notFound()
      const others = (await listMemberOrganisations(db, scope)).filter(
        one => one.organisationId !== organisationId && one.status === 'joined',
      )
      if (others.length === 0) throw new RuleError('conflict', { code: 'coalitions.last_organisation' })
      const status = unwrap(afterStep(member.status, 'leave'), 'conflict')
      await saveMember(db, scope, { organisationId, displayName: member.displayName, status, statusAt: now })
      const people = await deleteParticipationsOf(db, scope, organisationId)
      for (const personId of people) await hideInBodies(db, scope, personId, now)
      await leaveVoice(ctx, organisationId)
      await onLeaving(ctx, organisationId)
      const place = await coalitionPlace(db, scope)
      ctx.notify({
        notice: 'coalitions.left',
        to: { power: 'coalitions.admit', but: ctx.actor.personId },
        subject: organisationId,
        path: `${place.path}/organisations`,
        params: { place: place.name, organisation: member.displayName },
      })
      // Whoever only asked, or was asked, knows that it is over.
      if (member.status === 'joined')
        ctx.notify(
          {
            notice: 'coalitions.left_receipt',
            to: { power: 'coalitions.join' },
            path: '/',
            params: { place: place.name, organisation: member.displayName, day: civilDateAt(now) },
          },
          organisationId,
        )
      ctx.act('coalitions.left', organisationId)
      return { status }
    },
  })
