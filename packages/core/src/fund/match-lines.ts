import type { CivilDate } from '../shared/time.ts'
import { type Match, matchLine, type Received } from './match-line.ts'
import type { Instalment } from './pledge.ts'
import { pledgeStanding } from './pledge-standing.ts'

/** A promise as payments are held against it. */
export type OpenPledge = {
  readonly pledgeId: string
  readonly reference: string
  readonly instalments: readonly Instalment[]
  readonly paidCents: bigint
  readonly knownIbans: readonly string[]
}

/**
 * For whom the payments of a file are, one after the other: each that is matched counts as paid for those that follow,
 * so that a second payment is held against what is then still open.
 */
export const matchLines = (
  lines: readonly Received[],
  pledges: readonly OpenPledge[],
  today: CivilDate,
): Match[] => {
  const paid = new Map(pledges.map(one => [one.pledgeId, one.paidCents]))
  return lines.map(line => {
    const dues = pledges.map(({ pledgeId, reference, instalments, knownIbans }) => {
      const { leftCents, next } = pledgeStanding(instalments, paid.get(pledgeId) ?? 0n, today)
      return { pledgeId, reference, knownIbans, openCents: leftCents, nextCents: next?.cents ?? 0n }
    })
    const match = matchLine(line, dues)
    if (match.kind === 'matched') paid.set(match.pledgeId, (paid.get(match.pledgeId) ?? 0n) + line.cents)
    return match
  })
}
