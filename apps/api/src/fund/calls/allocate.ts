import { type Allocate, allocate, mayAllocate, verdictIn } from '@reliance/core/fund/calls/allocate.ts'
import { frozenReason, frozenShares } from '@reliance/core/fund/calls/freeze-result.ts'
import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findApplication, listShares } from '@reliance/db/fund/applications.ts'
import { insertAllocation, listAllocations } from '@reliance/db/fund/assessments.ts'
import { callTotals, findResult, lockCall } from '@reliance/db/fund/calls.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import type { Applying, EffectHandler } from '../../mandates/effect-handlers.ts'
import { book } from '../book.ts'
import { askedOf, partOf } from './assessing.ts'
import { projectPath } from './call-path.ts'

const totalOf = ({ shares }: Allocate): bigint => shares.reduce((sum, one) => sum + centsOf(one.amount), 0n)

const tellLead = async ({ ctx }: Applying, payload: Allocate) => {
  const place = await fundPlace(ctx.db, ctx.scope)
  const cents = totalOf(payload)
  ctx.notify(
    {
      notice: cents > 0n ? 'fund.allocated' : 'fund.allocated_nothing',
      to: { power: 'fund.represent' },
      subject: payload.applicationId,
      path: projectPath(place, payload.applicationId),
      params: {
        place: place.name,
        title: payload.title,
        amount: amountText(eurosOf(cents)),
        reason: payload.reason,
      },
    },
    payload.leadId,
  )
}

/** One decision a project: what the frozen result says, to the cent, and never money for a political group (L9). */
export const allocating: EffectHandler<Allocate> = {
  kind: allocate,
  refuse: async ({ db, scope }, payload) => {
    const { callId, applicationId } = payload
    const call = await lockCall(db, scope, callId)
    const [row, shares, members, result, allocations, totals] = await Promise.all([
      findApplication(db, scope, applicationId),
      listShares(db, scope, [applicationId]),
      listMembers(db, scope),
      findResult(db, scope, callId),
      listAllocations(db, scope, callId),
      callTotals(db, scope, callId),
    ])
    if (!call || row?.callId !== callId) return { code: 'fund.application_missing' }
    const may = mayAllocate(
      {
        frozen: result
          ? {
              sha256: result.sha256,
              shares: frozenShares(result.text, applicationId),
              reason: frozenReason(result.text, applicationId),
            }
          : null,
        title: row.title,
        names: new Map(members.map(one => [one.organisationId, one.displayName])),
        isSubmitted: row.state === 'submitted',
        isAllocated: allocations.some(one => one.applicationId === applicationId),
        project: partOf(row, shares),
        asked: askedOf(shares, members),
        envelopeCents: call.envelopeCents,
        elsewhereCents: totals.allocatedCents,
      },
      payload,
    )
    return may.ok ? null : may.error
  },
  apply: async (applying, payload) => {
    const { ctx, effectId } = applying
    const { db, scope, now } = ctx
    const { applicationId, callId, reason, title } = payload
    const row = { applicationId, callId, effectId, verdict: verdictIn(payload), reason, allocatedAt: now }
    const shares = payload.shares.map(one => ({
      organisationId: one.organisationId,
      cents: centsOf(one.amount),
    }))
    await insertAllocation(db, scope, row, shares)
    await tellLead(applying, payload)
    ctx.act('fund.project_allocated', applicationId)
    const cents = totalOf(payload)
    const fact = {
      kind: 'allocated' as const,
      key: `project:${applicationId}:allocated`,
      cause: { kind: 'effect' as const, id: effectId },
      on: civilDateAt(now),
      cents,
      callId,
      applicationId,
      title,
    }
    await book(ctx, cents === 0n ? [] : [fact])
  },
}
