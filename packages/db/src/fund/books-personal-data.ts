import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { fundOpening, yearClosing } from './books-tables.ts'

/** Who took balances over, and who closed a year, stays as an id: books are kept longer than an account. */
const kept = { erasure: 'keep', retention: 'space', exports: ['space'] } as const

/** What was done to the books beside posting, after the ledger that it refers to. */
export const booksPersonalData: readonly PersonalTable[] = [
  personal(fundOpening, {
    by: ['personId', 'undoneBy'],
    texts: ['fileName', 'lines', 'undoneReason'],
    plain: ['digest', 'entryId', 'mandateId', 'undoEntryId'],
    ...kept,
  }),
  personal(yearClosing, {
    by: ['preparedBy', 'settledBy'],
    texts: ['reason'],
    plain: ['preparedFor', 'mandateId', 'outcome', 'settledFor', 'settledMandateId'],
    ...kept,
  }),
]
