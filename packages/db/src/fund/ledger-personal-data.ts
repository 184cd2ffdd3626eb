import { impersonal, type PersonalTable } from '../shared/personal-data.ts'
import { fiscalYear, fundAccount, fundEntry, fundPosting, ledgerHead } from './ledger-tables.ts'

/**
 * The ledger names organisations and mandates by their ids, and no person: what people wrote stands in the rows that an
 * entry cites. Books are kept for as long as the law says, so that nothing here is erased.
 */
export const ledgerPersonalData: readonly PersonalTable[] = [
  impersonal(fundAccount, ['set', 'code']),
  impersonal(fiscalYear, []),
  impersonal(
    fundEntry,
    [
      'journal',
      'mandateId',
      'causeKind',
      'causeId',
      'key',
      'reversesId',
      'contentHash',
      'salt',
      'previousHash',
      'hash',
      'madeXid',
    ],
    ['space'],
    ['purpose'],
  ),
  impersonal(fundPosting, ['entryId', 'set', 'code']),
  impersonal(ledgerHead, ['hash']),
]
