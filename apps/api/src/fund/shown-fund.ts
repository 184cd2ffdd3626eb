import type { Disclosure } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { Member } from '@reliance/db/fund/members.ts'
import type { FundBatchRow } from '@reliance/db/fund/payments.ts'
import type { PledgeRow } from '@reliance/db/fund/pledges.ts'
import { type Paid, paidBy, standingOf } from './pledge-view.ts'

/** Orders of size of what an organisation paid, in euros: below 100, 1 000, 10 000, and above. */
export const paidBands = ['none', 'under100', 'under1000', 'under10000', 'over10000'] as const
export type PaidBand = (typeof paidBands)[number]

const bandOf = (cents: bigint): PaidBand => {
  if (cents <= 0n) return 'none'
  if (cents < 10_000n) return 'under100'
  if (cents < 100_000n) return 'under1000'
  return cents < 1_000_000n ? 'under10000' : 'over10000'
}

type Facts = {
  disclosure: Disclosure
  members: readonly Member[]
  pledges: readonly PledgeRow[]
  paid: Paid
  batches: readonly FundBatchRow[]
  year: number
  today: CivilDate
}

const lineOf = ({ members: _, pledges, paid, disclosure, year, today }: Facts, member: Member) => {
  const { organisationId, displayName } = member
  const cents = paidBy(paid, organisationId, year)
  const pledge = pledges.find(one => one.organisationId === organisationId)
  const { state } = standingOf(pledge, cents, today)
  return {
    organisationId,
    displayName,
    state,
    band: disclosure === 'bands' || disclosure === 'open' ? bandOf(cents) : null,
  }
}

/**
 * A total of promises is told where each amount is shown anyway. It moves with every promise and every payment, so that
 * elsewhere the difference of two readings would be one organisation's.
 */
const wholeOf = (disclosure: Disclosure, parts: readonly bigint[]): string | null => {
  const sum = parts.reduce((total, one) => total + one, 0n)
  return disclosure === 'open' || sum === 0n ? eurosOf(sum) : null
}

/**
 * What the fund shows to every member organisation, by the rule in force: what came in batch by batch, and each organisation as far as the rule lets it be seen (R42, R81).
 */
export const shownFund = (facts: Facts) => {
  const { disclosure, members, pledges, paid, batches, year, today } = facts
  const joined = members.filter(one => one.status === 'joined')
  const lines = joined.map(member => lineOf(facts, member))
  const parts = pledges.map(one => {
    const { leftCents } = standingOf(one, paidBy(paid, one.organisationId, year), today)
    return { pledged: one.pledgedCents, left: leftCents }
  })
  const counted = (states: readonly string[]) => lines.filter(one => states.includes(one.state)).length
  return {
    received: eurosOf(batches.reduce((sum, one) => sum + one.cents, 0n)),
    batches: batches.map(one => ({
      number: one.number,
      closedOn: one.closedOn as string,
      amount: eurosOf(one.cents),
      contributors: one.contributors,
    })),
    promised: wholeOf(
      disclosure,
      parts.map(one => one.pledged),
    ),
    outstanding: wholeOf(
      disclosure,
      parts.map(one => one.left),
    ),
    counts: {
      members: joined.length,
      // Who is late is counted there alone, whatever part was paid.
      contributed: lines.filter(
        ({ organisationId, state }) => state !== 'late' && paidBy(paid, organisationId, year) > 0n,
      ).length,
      late: counted(['late']),
      scheduled: lines.filter(
        ({ organisationId, state }) => state === 'scheduled' && paidBy(paid, organisationId, year) === 0n,
      ).length,
      missing: counted(['missing']),
      waived: counted(['waived']),
    },
    organisations: disclosure === 'totals' ? [] : lines,
  }
}
