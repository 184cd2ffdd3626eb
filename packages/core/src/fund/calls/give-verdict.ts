import * as z from 'zod/mini'
import { amountText } from '../../shared/amount-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredText } from '../../shared/text-input.ts'
import type { CallResult } from '../call-codes.ts'
import { centsOf, eurosOf, requiredAmount } from '../euros.ts'
import { type AssessFacts, exclusionOf, needAssessing } from './assess.ts'
import type { ConsentOutcome } from './consent-outcome.ts'
import { type Asked, needWithinAsked } from './share-amounts.ts'

/** What the committee gives to each partner of a project, and why: published whether it is something or nothing. */
export const giveVerdictInput = z.object({
  applicationId: uuidInput,
  /** For whom somebody of the committee writes it down. */
  organisationId: uuidInput,
  shares: z
    .array(z.object({ organisationId: uuidInput, amount: requiredAmount }))
    .check(z.minLength(1), z.maxLength(12)),
  reason: requiredText(2000),
})
export type GiveVerdict = z.output<typeof giveVerdictInput>

export const verdicts = ['yes', 'partial', 'no'] as const
export type Verdict = (typeof verdicts)[number]

/** Whether a project got what it asked, some of it, or nothing. */
export const verdictOf = (givenCents: bigint, askedCents: bigint): Verdict => {
  if (givenCents === 0n) return 'no'
  return givenCents < askedCents ? 'partial' : 'yes'
}

export type VerdictFacts = AssessFacts & {
  readonly asked: readonly Asked[]
  /** By consent; null where the method is another. */
  readonly consent: ConsentOutcome | null
  /** What is left of the envelope beside the verdicts on the other projects, in cents. */
  readonly leftCents: bigint
}

/**
 * The committee says what a project gets, and why (R131). Giving something against an objection that stands, or before
 * everybody has answered, is refused; giving nothing needs a reason alone.
 * Refuses: as `assess`, `verdict_against_assessment`, `partner_missing`, `political_gets_nothing`, `beyond_asked`,
 * `beyond_envelope_left`.
 */
export const giveVerdict = (
  facts: VerdictFacts,
  input: GiveVerdict,
): CallResult<{ verdict: Verdict; totalCents: bigint }> => {
  const open = needAssessing(facts)
  if (!open.ok) return open
  if (!facts.isSubmitted) return refuse('fund.application_missing')
  if (facts.call.method === 'cobudget' || !facts.call.assessors.includes(input.organisationId))
    return refuse('fund.not_assessor')
  const why = exclusionOf(input.organisationId, facts.project, facts.declaredIds)
  if (why !== null) return refuse('fund.interested', { params: { why } })
  const given = input.shares.map(one => ({ organisationId: one.organisationId, cents: centsOf(one.amount) }))
  const within = needWithinAsked(facts.asked, given)
  if (!within.ok) return within
  const { totalCents } = within.value
  if (totalCents > 0n && facts.consent !== null && facts.consent.outcome !== 'consented')
    return refuse('fund.verdict_against_assessment')
  if (totalCents > facts.leftCents)
    return refuse('fund.beyond_envelope_left', {
      field: 'shares',
      params: { left: amountText(eurosOf(facts.leftCents)) },
    })
  const askedAll = facts.asked.reduce((total, one) => total + one.askedCents, 0n)
  return ok({ verdict: verdictOf(totalCents, askedAll), totalCents })
}
