import type { PayFacts } from '@reliance/core/fund/calls/payout.ts'
import type { FundResult } from '@reliance/core/fund/codes.ts'
import type { ExpenseRecord } from './expenses/expense-record.ts'

/** A payment as the rules of paying look at it, for a project or for an expense. */
export type Payable = {
  facts: PayFacts
  /** What its approval asks for beside who approves. */
  grounds: FundResult<null>
  title: string
  iban: string
  holder: string
  /** Who entered the account; null where the bank has paid already. */
  editedBy: string | null
  /** Who has a part in it: none of them approves. */
  beneficiaryIds: ReadonlySet<string>
  requesterIds: ReadonlySet<string>
  /** The expense that it is for; a project otherwise. */
  expense: ExpenseRecord | null
}
