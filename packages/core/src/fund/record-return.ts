import * as z from 'zod/mini'
import { amountText } from '../shared/amount-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { FundResult } from './codes.ts'
import { eurosOf } from './euros.ts'
import { type LineState, whileWaiting } from './match-payment.ts'

/** Says that money that came in is what a project did not use, or what was asked back of it. */
export const recordReturnInput = z.object({ lineId: uuidInput, applicationId: uuidInput })
export type RecordReturnInput = z.output<typeof recordReturnInput>

export type ReturnFacts = {
  /** What it was paid and has not paid back. */
  readonly heldCents: bigint
  /** Whether the line names a promise, or comes from an account, of an organisation that has no part in the project. */
  readonly isOfOthers: boolean
}

/**
 * A project pays back no more than it was paid, and nothing that seems to be somebody else's contribution.
 * Refuses: `line_matched`, `line_set_aside`, `line_goes_out`, `line_of_others`, `beyond_held`.
 */
export const recordReturn = (
  line: { readonly state: LineState; readonly cents: bigint },
  { heldCents, isOfOthers }: ReturnFacts,
): FundResult<null> => {
  const waits = whileWaiting(line.state)
  if (!waits.ok) return waits
  if (line.cents <= 0n) return refuse('fund.line_goes_out')
  if (isOfOthers) return refuse('fund.line_of_others', { field: 'applicationId' })
  return line.cents > heldCents
    ? refuse('fund.beyond_held', {
        field: 'applicationId',
        params: { left: amountText(eurosOf(heldCents)) },
      })
    : ok(null)
}
