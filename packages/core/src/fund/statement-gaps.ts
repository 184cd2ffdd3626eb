import type { CivilDate } from '../shared/time.ts'

/** What one statement says of the account; a balance is null where the file says none. */
export type StatementSpan = {
  readonly firstOn: CivilDate
  readonly lastOn: CivilDate
  readonly openingCents: bigint | null
  readonly closingCents: bigint | null
}

/** Days that no statement tells of, and by how much the balance changed meanwhile. */
export type StatementGap = {
  readonly afterOn: CivilDate
  readonly beforeOn: CivilDate
  readonly missingCents: bigint
}

/**
 * Where one statement ends with another balance than the next begins with. Statements that share a day are not
 * compared: an overlap tells nothing of what is missing. @param spans in any order. @returns by day.
 */
export const statementGaps = (spans: readonly StatementSpan[]): StatementGap[] => {
  const byDay = spans.toSorted(
    (a, b) => a.firstOn.localeCompare(b.firstOn) || a.lastOn.localeCompare(b.lastOn),
  )
  const gaps: StatementGap[] = []
  let last: StatementSpan | undefined
  for (const span of byDay) {
    const isLater = last !== undefined && span.firstOn > last.lastOn
    if (last && isLater && last.closingCents !== null && span.openingCents !== null) {
      const missingCents = span.openingCents - last.closingCents
      if (missingCents !== 0n) gaps.push({ afterOn: last.lastOn, beforeOn: span.firstOn, missingCents })
    }
    if (last === undefined || span.lastOn > last.lastOn) last = span
  }
  return gaps
}
