import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { FundResult } from '../codes.ts'

const who = { campaignId: uuidInput, personId: uuidInput }

/** Somebody is up to date without paying, and why. */
export const exemptFromDuesInput = z.object({ ...who, reason: textInput(300) })
export type ExemptFromDuesInput = z.output<typeof exemptFromDuesInput>

/** That is over: they owe what the others do. */
export const endExemptionInput = z.object(who)
export type EndExemptionInput = z.output<typeof endExemptionInput>

export type ExemptFacts = {
  readonly isMember: boolean
  /** Whether whoever writes it down is that person: a second one does it. */
  readonly isSelf: boolean
  readonly isExempt: boolean
  /** Whether what they paid is enough. */
  readonly isPaid: boolean
}

/** Refuses: `dues_exempt_self`, `dues_not_member`, `dues_exempt`, `dues_paid_already`, `dues_reason_missing`. */
export const exemptFromDues = (
  { isMember, isSelf, isExempt, isPaid }: ExemptFacts,
  { reason }: ExemptFromDuesInput,
): FundResult<null> => {
  if (isSelf) return refuse('fund.dues_exempt_self', { field: 'personId' })
  if (!isMember) return refuse('fund.dues_not_member', { field: 'personId' })
  if (isExempt) return refuse('fund.dues_exempt', { field: 'personId' })
  if (isPaid) return refuse('fund.dues_paid_already', { field: 'personId' })
  return reason === '' ? refuse('fund.dues_reason_missing', { field: 'reason' }) : ok(null)
}
