import * as z from 'zod/mini'
import { amountText } from '../../shared/amount-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { CallResult } from '../call-codes.ts'
import type { FundResult } from '../codes.ts'
import { eurosOf } from '../euros.ts'
import { politicalRefusal } from './share-amounts.ts'

/**
 * `paid`, `rejected` and `returned` are what the bank said, `dropped` is what became of the payment of an expense that was
 * refused: they change no more.
 */
export const payoutStates = [
  'draft',
  'approved',
  'in_file',
  'paid',
  'rejected',
  'returned',
  'dropped',
] as const
export type PayoutState = (typeof payoutStates)[number]

/** Two people approve, of two organisations. */
export const approversNeeded = 2
/** Hours that pass before anything is paid on an account that is new or was changed. */
export const newAccountHours = 48

/** What two signatures are about, and nothing else. */
export type Signed = {
  readonly amount: string
  /** A tranche of a project. */
  readonly beneficiaryId: string | null
  readonly tranche: number | null
  readonly applicationId: string | null
  /** The organisation that is paid; a supplier has a name alone. */
  readonly payeeId: string | null
  readonly payeeName: string
  readonly effectId: string | null
  readonly budgetLineId: string | null
  readonly iban: string
}
const signed = [
  'amount',
  'beneficiaryId',
  'payeeId',
  'payeeName',
  'iban',
  'effectId',
  'budgetLineId',
  'tranche',
  'applicationId',
] as const satisfies readonly (keyof Signed)[]

export type PayoutFlag = 'first_payee' | 'iban_new' | 'iban_changed' | 'has_left'

/**
 * What whoever approves should look at: nobody was paid there yet, or not on this account, or they left the coalition.
 * What a decision gave is still owed to whoever left: another decision takes it back.
 */
export const payoutFlags = ({
  iban,
  paidIbans,
  formerIban,
  hasLeft,
}: {
  readonly iban: string
  /** Accounts of this payee that something was paid to. */
  readonly paidIbans: readonly string[]
  /** The account that the payee had before; null for its first. */
  readonly formerIban: string | null
  /** Whether who receives, or for whom, is no member any more. */
  readonly hasLeft: boolean
}): PayoutFlag[] => [
  ...(hasLeft ? (['has_left'] as const) : []),
  ...(paidIbans.length === 0 ? (['first_payee'] as const) : []),
  ...(paidIbans.includes(iban) ? [] : (['iban_new'] as const)),
  ...(formerIban !== null && formerIban !== iban ? (['iban_changed'] as const) : []),
]

/**
 * Changes a payment before it is in a file. Another amount, payee or account voids what was approved and begins again;
 * other words do not. Refuses: `payout_read_only`.
 */
export const changePayout = (
  state: PayoutState,
  before: Signed,
  after: Signed,
): CallResult<{ readonly state: PayoutState; readonly voidsApprovals: boolean }> => {
  if (state !== 'draft' && state !== 'approved') return refuse('fund.payout_read_only')
  const voidsApprovals = signed.some(part => before[part] !== after[part])
  return ok({ state: voidsApprovals ? 'draft' : state, voidsApprovals })
}

export const approvePayoutInput = z.object({ payoutId: uuidInput, revision: z.int() })

export type Approver = { readonly personId: string; readonly organisationId: string }

export type ApproveFacts = {
  readonly state: PayoutState
  /** Who asked for it, and who changed it since. */
  readonly requesterIds: ReadonlySet<string>
  /** Null where the bank has paid already, on no account of ours. */
  readonly accountEditedBy: string | null
  /** The payee, and the lead, the partners and the hosts of its project, or who submitted the expense. */
  readonly beneficiaryIds: ReadonlySet<string>
  /** What it rests on now: approvals of a project look at that again when it goes to the bank. */
  readonly grounds: FundResult<null>
  /** Approvals of what it says now. */
  readonly approvals: readonly Approver[]
}

/**
 * One of two approves a payment: two people of two organisations, neither of one that has a part in it, nor who asked
 * for it, nor who last changed the account. @returns `approved` with the second.
 * Refuses: `payout_not_draft`, `approver_beneficiary`, `approver_requester`, `approver_edited_iban`,
 * `approver_same_organisation`, and what its grounds refuse.
 */
export const approvePayout = (facts: ApproveFacts, by: Approver): FundResult<'draft' | 'approved'> => {
  if (facts.state !== 'draft') return refuse('fund.payout_not_draft')
  if (facts.beneficiaryIds.has(by.organisationId)) return refuse('fund.approver_beneficiary')
  if (facts.requesterIds.has(by.personId)) return refuse('fund.approver_requester')
  if (facts.accountEditedBy === by.personId) return refuse('fund.approver_edited_iban')
  const isAgain = facts.approvals.some(
    one => one.organisationId === by.organisationId || one.personId === by.personId,
  )
  if (isAgain) return refuse('fund.approver_same_organisation')
  if (!facts.grounds.ok) return facts.grounds
  return ok(facts.approvals.length + 1 >= approversNeeded ? 'approved' : 'draft')
}

/** What a tranche of a project is measured by. */
export type TrancheFacts = {
  /** Whether the decision that it cites is in force. */
  readonly hasDecision: boolean
  readonly purpose: string
  /** Whether the payee or who it is for is a political group, now or when it was decided. */
  readonly isPolitical: boolean
  /** The partner it is for, or the one that receives for it as its application says. */
  readonly isRightPayee: boolean
  readonly amountCents: bigint
  /** Whether the project is where that tranche is paid: agreement signed, or report approved. */
  readonly isTrancheDue: boolean
  /** What of the tranche is left beside other payments under way or done. */
  readonly trancheLeftCents: bigint
}

/** A tranche of a project, or an expense, whose own rule has answered (`need-grounds.ts`). */
export type PayableFacts = TrancheFacts | { readonly grounds: FundResult<null> }

export type PayFacts = PayableFacts & {
  readonly state: PayoutState
  readonly accountAddedAt: Date
  /** Whether the payee entered no other account since. */
  readonly isNewestAccount: boolean
  /** The last day for having the result looked at again; an expense has none. */
  readonly appealUntilOn: CivilDate | null
  readonly today: CivilDate
  readonly now: Date
}

/** From when an account that was entered or changed then may be paid. */
export const payableFrom = (accountAddedAt: Date): Date =>
  new Date(accountAddedAt.getTime() + newAccountHours * 3_600_000)

/**
 * What holds of a payment whenever it moves on: a decision and a purpose (R82), a payee that the law lets it go to (L9)
 * and that the application names, and a tranche that is due and holds it; an expense has grounds of its own. Refuses: `payout_without_decision`, `payout_without_purpose`,
 * `political_gets_nothing`, `payout_wrong_payee`, `tranche_not_due`, `payout_beyond_tranche`.
 */
export const needPayable = (facts: PayableFacts): FundResult<null> => {
  if ('grounds' in facts) return facts.grounds
  if (!facts.hasDecision) return refuse('fund.payout_without_decision')
  if (facts.purpose.trim() === '') return refuse('fund.payout_without_purpose', { field: 'purpose' })
  if (facts.isPolitical) return { ok: false, error: politicalRefusal('payeeId') }
  if (!facts.isRightPayee) return refuse('fund.payout_wrong_payee', { field: 'payeeId' })
  if (!facts.isTrancheDue) return refuse('fund.tranche_not_due', { field: 'tranche' })
  return facts.amountCents > facts.trancheLeftCents
    ? refuse('fund.payout_beyond_tranche', {
        field: 'amount',
        params: { left: amountText(eurosOf(facts.trancheLeftCents)) },
      })
    : ok(null)
}

/**
 * Puts an approved payment into a file for the bank, once the days for looking again are over and its account is not
 * new any more. Refuses: `payout_not_approved`, as `needPayable`, `payout_old_account`, `appeal_open`, `iban_too_new`.
 */
export const putInFile = (facts: PayFacts): FundResult<'in_file'> => {
  if (facts.state !== 'approved') return refuse('fund.payout_not_approved')
  const payable = needPayable(facts)
  if (!payable.ok) return payable
  if (!facts.isNewestAccount) return refuse('fund.payout_old_account')
  if (facts.appealUntilOn !== null && facts.today <= facts.appealUntilOn)
    return refuse('fund.appeal_open', { params: { untilOn: facts.appealUntilOn } })
  const from = payableFrom(facts.accountAddedAt)
  return facts.now < from
    ? refuse('fund.iban_too_new', { params: { hours: newAccountHours } })
    : ok('in_file')
}

export const settlePayoutInput = z.object({
  payoutId: uuidInput,
  outcome: z.enum(['paid', 'rejected', 'returned']),
})

/**
 * Says what the bank made of a payment. Only what has a decision and a purpose is marked paid (R82), and to a political
 * group nothing is (L9). Refuses: `payout_read_only`, `payout_not_in_file`, as `needPayable`.
 */
export const settlePayout = (
  facts: PayableFacts & { readonly state: PayoutState },
  outcome: 'paid' | 'rejected' | 'returned',
): FundResult<PayoutState> => {
  if (['paid', 'rejected', 'returned', 'dropped'].includes(facts.state))
    return refuse('fund.payout_read_only')
  if (facts.state !== 'in_file') return refuse('fund.payout_not_in_file')
  const payable = outcome === 'paid' ? needPayable(facts) : ok(null)
  return payable.ok ? ok(outcome) : payable
}
