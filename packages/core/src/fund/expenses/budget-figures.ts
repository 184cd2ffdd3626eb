/** A line of a budget beside what became of it, in cents. */
export type BudgetLine = {
  readonly lineId: string
  readonly name: string
  readonly purpose: string
  readonly adoptedCents: bigint
  /** What the bank paid. */
  readonly paidCents: bigint
  /** What was approved, and is not paid yet. */
  readonly approvedCents: bigint
  /** Less than zero where decisions of their own went beyond it. */
  readonly leftCents: bigint
}

type Adopted = Pick<BudgetLine, 'lineId' | 'name' | 'purpose'> & { readonly cents: bigint }
type Used = Pick<BudgetLine, 'lineId' | 'paidCents' | 'approvedCents'>

/** Each line as it was adopted, in its order, with what is spent of it and what is left. */
export const budgetLines = (adopted: readonly Adopted[], used: readonly Used[]): BudgetLine[] =>
  adopted.map(({ lineId, name, purpose, cents }) => {
    const use = used.find(one => one.lineId === lineId)
    const [paidCents, approvedCents] = [use?.paidCents ?? 0n, use?.approvedCents ?? 0n]
    const leftCents = cents - paidCents - approvedCents
    return { lineId, name, purpose, adoptedCents: cents, paidCents, approvedCents, leftCents }
  })

/** All lines together. */
export const budgetTotals = (
  lines: readonly BudgetLine[],
): Pick<BudgetLine, 'adoptedCents' | 'paidCents' | 'approvedCents' | 'leftCents'> =>
  lines.reduce(
    (sum, one) => ({
      adoptedCents: sum.adoptedCents + one.adoptedCents,
      paidCents: sum.paidCents + one.paidCents,
      approvedCents: sum.approvedCents + one.approvedCents,
      leftCents: sum.leftCents + one.leftCents,
    }),
    { adoptedCents: 0n, paidCents: 0n, approvedCents: 0n, leftCents: 0n },
  )
