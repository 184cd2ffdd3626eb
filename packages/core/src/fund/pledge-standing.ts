import type { CivilDate } from '../shared/time.ts'
import type { Instalment } from './pledge.ts'

export type PledgeStanding = {
  readonly paidCents: bigint
  readonly leftCents: bigint
  /** Paid beyond what was promised. */
  readonly overCents: bigint
  /** What is due next, or has been for longest: what is left of the first instalment that is not paid. */
  readonly next: Instalment | null
  /** What should have been paid by now. */
  readonly lateCents: bigint
}

const most = (a: bigint, b: bigint): bigint => (a > b ? a : b)
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/**
 * Where a promise stands: payments fill its instalments in their order. An instalment is late from the day after its
 * last one.
 */
export const pledgeStanding = (
  instalments: readonly Instalment[],
  paidCents: bigint,
  today: CivilDate,
): PledgeStanding => {
  let rest = paidCents
  const open: Instalment[] = []
  for (const { dueOn, cents } of instalments) {
    const covered = least(most(0n, rest), cents)
    rest -= covered
    if (covered < cents) open.push({ dueOn, cents: cents - covered })
  }
  const sum = (parts: readonly Instalment[]) => parts.reduce((total, { cents }) => total + cents, 0n)
  return {
    paidCents,
    // What was given back beyond what is there is owed again.
    leftCents: sum(open) - (paidCents < 0n ? paidCents : 0n),
    overCents: rest > 0n ? rest : 0n,
    next: open[0] ?? null,
    lateCents: sum(open.filter(({ dueOn }) => dueOn < today)),
  }
}

/** A promise in a word, as lists show it (R81). */
export const pledgeStates = ['missing', 'waived', 'late', 'scheduled', 'part_paid', 'paid'] as const
export type PledgeState = (typeof pledgeStates)[number]

/** @param pledged null where the organisation has not promised yet. */
export const pledgeState = (
  pledged: { readonly cents: bigint } | null,
  standing: PledgeStanding,
): PledgeState => {
  if (!pledged) return 'missing'
  if (standing.lateCents > 0n) return 'late'
  if (pledged.cents === 0n && standing.paidCents === 0n) return 'waived'
  if (standing.leftCents === 0n) return 'paid'
  return standing.paidCents > 0n ? 'part_paid' : 'scheduled'
}
