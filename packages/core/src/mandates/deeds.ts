/** How often something was done under a mandate, by the kind of its act. */
export type Deed = { readonly kind: string; readonly count: number }

/** What only reads, or takes along what it reads, is no deed, nor is the report of what was done. */
const readings = /_(?:read|exported|taken|shown)$|\.report_filed$/

/**
 * What was done under a mandate in some days: each kind of act that changes something, the most frequent first. What
 * has no word of its own is counted together.
 */
export const deedsOf = (
  acts: readonly { readonly kind: string; readonly count: number }[],
  named: (kind: string) => boolean,
): Deed[] => {
  const done = acts.filter(one => !readings.test(one.kind))
  const others = done.filter(one => !named(one.kind)).reduce((sum, one) => sum + one.count, 0)
  const known = done
    .filter(one => named(one.kind))
    .map(({ kind, count }) => ({ kind, count }))
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
  return others === 0 ? known : [...known, { kind: 'other', count: others }]
}

/** The name of the text of a deed: `fund.payout_prepared` is `fund_payout_prepared`. */
export const deedKey = (kind: string): string => kind.replace('.', '_')
