import { eurosOf } from '@reliance/core/fund/euros.ts'
import { scheduleOf } from '@reliance/core/fund/pledge.ts'
import { pledgeStanding, pledgeState } from '@reliance/core/fund/pledge-standing.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { PledgeRow } from '@reliance/db/fund/pledges.ts'

/** What was paid, by organisation and year. */
export type Paid = readonly { organisationId: string; year: number; cents: bigint }[]

export const paidBy = (paid: Paid, organisationId: string, year: number): bigint =>
  paid.find(one => one.organisationId === organisationId && one.year === year)?.cents ?? 0n

/** Where a promise stands today, in cents, as rules read it. */
export const standingOf = (pledge: PledgeRow | undefined, paidCents: bigint, today: CivilDate) => {
  const schedule = pledge ? scheduleOf(pledge.pledgedCents, pledge.instalments, pledge.firstDueOn) : []
  const standing = pledgeStanding(schedule, paidCents, today)
  // A share that is given in kind alone is no share that nothing is given for.
  const promised = pledge ? { cents: pledge.pledgedCents + pledge.inKindCents } : null
  return { ...standing, state: pledgeState(promised, standing) }
}

/** A promise and where it stands, as its organisation and the treasury read it. */
export const viewPledge = (pledge: PledgeRow | undefined, paidCents: bigint, today: CivilDate) => {
  const { leftCents, overCents, lateCents, next, state } = standingOf(pledge, paidCents, today)
  return {
    state,
    paid: eurosOf(paidCents),
    left: eurosOf(leftCents),
    over: eurosOf(overCents),
    late: eurosOf(lateCents),
    next: next && { dueOn: next.dueOn as string, amount: eurosOf(next.cents) },
    promise: pledge
      ? {
          pledgeId: pledge.id,
          kind: pledge.kind,
          due: pledge.dueCents === null ? null : eurosOf(pledge.dueCents),
          amount: eurosOf(pledge.pledgedCents),
          inKind: eurosOf(pledge.inKindCents),
          inKindReason: pledge.inKindReason,
          months: pledge.months,
          instalments: pledge.instalments,
          firstDueOn: pledge.firstDueOn as string,
          reason: pledge.reason,
          reference: pledge.reference,
          pledgedAt: pledge.pledgedAt.toISOString(),
        }
      : null,
  }
}
