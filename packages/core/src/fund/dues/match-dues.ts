import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { FundResult } from '../codes.ts'
import { type Match, matchLine, type Received } from '../match-line.ts'
import type { LineState } from '../match-payment.ts'
import { type DuesScheme, openCents } from './dues-scheme.ts'

/** Says whose dues a movement of the bank is. */
export const matchDuesInput = z.object({ lineId: uuidInput, campaignId: uuidInput, personId: uuidInput })
export type MatchDuesInput = z.output<typeof matchDuesInput>

/** Says that a movement is nobody's dues. */
export const setLineAsideInput = z.object({ lineId: uuidInput, reason: textInput(300) })
export type SetLineAsideInput = z.output<typeof setLineAsideInput>

/** A movement that was set aside waits again. */
export const putLineBackInput = z.object({ lineId: uuidInput })
export type PutLineBackInput = z.output<typeof putLineBackInput>

/** What a payment rests on, in the words of the page; `by_hand` is somebody's own eyes. */
export const duesBases = [
  'reference_and_amount',
  'reference_other_amount',
  'account_and_amount',
  'by_hand',
] as const
export type DuesBasis = (typeof duesBases)[number]

/** What a member owes, as movements of the bank are held against it. */
export type OpenDues = {
  readonly reference: string
  readonly scheme: DuesScheme
  readonly chosenCents: bigint | null
  readonly paidCents: bigint
  readonly knownIbans: readonly string[]
}

/**
 * Whose dues the movements of a file are, one after the other, by the rule of promises: alone those with one valid
 * reference and the agreed amount find their place by themselves. `pledgeId` of an answer is the reference.
 */
export const matchDuesLines = (lines: readonly Received[], dues: readonly OpenDues[]): Match[] => {
  const paid = new Map(dues.map(one => [one.reference, one.paidCents]))
  return lines.map(line => {
    const open = dues.map(({ reference, scheme, chosenCents, knownIbans }) => {
      const cents = openCents(scheme, chosenCents, paid.get(reference) ?? 0n)
      return { pledgeId: reference, reference, openCents: cents, nextCents: cents, knownIbans }
    })
    const match = matchLine(line, open)
    if (match.kind === 'matched') paid.set(match.pledgeId, (paid.get(match.pledgeId) ?? 0n) + line.cents)
    return match
  })
}

const whileWaiting = (state: LineState): FundResult<null> => {
  if (state === 'waiting') return ok(null)
  return refuse(state === 'matched' ? 'fund.dues_line_paid' : 'fund.dues_line_aside')
}

/** Refuses: `dues_line_paid`, `dues_line_aside`, `line_goes_out`, `dues_not_member`. */
export const matchDues = (
  line: { readonly state: LineState; readonly cents: bigint },
  isMember: boolean,
): FundResult<null> => {
  const waits = whileWaiting(line.state)
  if (!waits.ok) return waits
  if (line.cents <= 0n) return refuse('fund.line_goes_out')
  return isMember ? ok(null) : refuse('fund.dues_not_member', { field: 'personId' })
}

/** Refuses: `dues_line_paid`, `dues_line_aside`. */
export const setLineAside = ({ state }: { readonly state: LineState }): FundResult<null> =>
  whileWaiting(state)

/** Refuses: `dues_line_waits`, `dues_line_paid`. */
export const putLineBack = ({ state }: { readonly state: LineState }): FundResult<null> => {
  if (state === 'ignored') return ok(null)
  return refuse(state === 'matched' ? 'fund.dues_line_paid' : 'fund.dues_line_waits')
}
