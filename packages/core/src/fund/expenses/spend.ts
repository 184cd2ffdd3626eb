import * as z from 'zod/mini'
import type { EffectKind } from '../../mandates/decision-effect.ts'
import { amountText } from '../../shared/amount-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine, requiredText } from '../../shared/text-input.ts'
import { politicalRefusal } from '../calls/share-amounts.ts'
import type { FundResult } from '../codes.ts'
import { requiredAmount } from '../euros.ts'

/** One expense that no line of the budget holds, as it was submitted; names are what the decision says. */
export const spendInput = z.object({
  expenseId: uuidInput,
  title: requiredLine(120),
  purpose: requiredText(500),
  amount: requiredAmount,
  /** Who submitted it; null for the coalition itself. */
  organisationId: z.nullable(uuidInput),
  /** Who is paid; null for a supplier. */
  payeeId: z.nullable(uuidInput),
  payee: requiredLine(200),
})
export type Spend = z.output<typeof spendInput>

/** Decides one expense beyond the budget: who submitted it and who is paid gain by it. Two still approve its payment. */
export const spend: EffectKind<Spend> = {
  kind: 'spend',
  input: spendInput,
  traits: [],
  isBig: () => true,
  gains: (tree, { organisationId, payeeId }) =>
    tree.people
      .filter(one => one.electorId === organisationId || one.electorId === payeeId)
      .map(one => one.personId),
  loses: () => [],
  mayDecide: (_tree, _payload, by) => by.grant.kinds.includes('spend'),
  describe: (_tree, { title, payee, amount, purpose }) => ({
    title,
    payee,
    purpose,
    amount: amountText(amount),
  }),
  next: tree => ok(tree),
}

/** What such a decision is measured by: the expense as it stands now. */
export type SpendFacts = {
  readonly said: Spend
  /** Neither refused, paid nor at the bank. */
  readonly isOpen: boolean
  readonly isIncomplete: boolean
  readonly isPolitical: boolean
  /** Whether a decision of its own gives as much already. */
  readonly isDecided: boolean
}

const parts = ['title', 'purpose', 'amount', 'organisationId', 'payeeId', 'payee'] as const

/**
 * Whether one expense can be decided: it is open and complete, and the decision says it as it is.
 * Refuses: `expense_missing`, `expense_over`, `expense_incomplete`, `political_gets_nothing`, `expense_changed`.
 */
export const maySpend = (facts: SpendFacts | null, payload: Spend): FundResult<null> => {
  if (facts === null) return refuse('fund.expense_missing')
  if (!facts.isOpen || facts.isDecided) return refuse('fund.expense_over')
  if (facts.isIncomplete) return refuse('fund.expense_incomplete')
  if (facts.isPolitical) return { ok: false, error: politicalRefusal('payeeId') }
  return parts.some(part => facts.said[part] !== payload[part]) ? refuse('fund.expense_changed') : ok(null)
}
