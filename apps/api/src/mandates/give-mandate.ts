import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import {
  giveMandate as decide,
  type GiveMandateInput,
  mayGive,
  rolesPerPerson,
} from '@reliance/core/mandates/give-mandate.ts'
import {
  acceptanceDays,
  acceptanceDueOn,
  isPending,
  mandateState,
  mandateTerm,
} from '@reliance/core/mandates/mandate-state.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt, endOfDay } from '@reliance/core/shared/time.ts'
import { lockTree } from '@reliance/db/mandates/bodies.ts'
import { insertMandate } from '@reliance/db/mandates/mandates.ts'
import { notFound, unwrap } from '../trpc/rule-error.ts'
import { allowAsMember, mutation } from '../trpc/use-case.ts'
import {
  findBody,
  findDecision,
  findRole,
  holdersWithin,
  readRegister,
  recordedDecision,
} from './register.ts'

/** Gives one person one role for a term, citing the decision (R7, R108); rights begin once it is accepted. */
export const giveMandate = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: GiveMandateInput & { spaceId: string; requestId: string }) => {
    const { db, scope, now } = ctx
    await lockTree(db, scope, 'share')
    const register = await readRegister(db, scope)
    const role = findRole(register, input.roleId)
    const decision = findDecision(register, input.decisionId)
    if (!role || !decision) throw notFound()
    const within = register.within(role.bodyId)
    const mandateId = allowAsMember(
      mayGive(
        ctx.actor,
        {
          within,
          giverIds: holdersWithin(register, 'mandates.give', within.bodyIds, now),
          decidingMemberIds: within.bodyIds.includes(decision.bodyId)
            ? register.memberIds(decision.bodyId, now)
            : [],
        },
        now,
      ),
    )
    const personId = input.personIds[0]
    const displayName = personId === undefined ? '' : register.displayName(personId)
    if (displayName === undefined) throw notFound()
    const draft = unwrap(
      decide(
        {
          role,
          bodyDissolvedAt: findBody(register, role.bodyId)?.dissolvedAt ?? null,
          decision: recordedDecision(decision),
          mandatingBodyIds: within.bodyIds,
          pendingMandateCount: register.mandates.filter(
            one => one.personId === personId && isPending(mandateState(one, now)),
          ).length,
          rolesPerPerson,
          today: civilDateAt(now),
        },
        input,
        now,
      ),
    )
    const id = ctx.newId()
    await insertMandate(db, scope, {
      id,
      ...draft,
      ...mandateTerm(draft),
      displayName,
      overloadReason: input.overloadReason,
      acceptedAt: null,
      acceptedName: null,
    })
    const { startsOn, endsOn, mission } = draft
    ctx.notify({
      notice: 'mandates.given',
      to: { personId: draft.personId },
      params: {
        place: findBody(register, role.bodyId)?.name ?? '',
        role: role.name,
        mission,
        startsOn,
        endsOn,
      },
      act: {
        purpose: 'answer_mandate',
        spaceId: scope.spaceId,
        subjectId: id,
        organisationId: null,
        minutes: actLinkMinutes(now, endOfDay(acceptanceDueOn(draft)), acceptanceDays + 1),
      },
    })
    ctx.act('mandates.given', id, { ...(mandateId && { mandateId }) })
    return { mandateId: id }
  },
})
