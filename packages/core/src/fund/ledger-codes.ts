/** Rules of the ledger that can refuse an entry. */
export const ledgerCodes = [
  'fund.too_few_postings',
  'fund.posting_of_nothing',
  'fund.account_twice',
  'fund.unbalanced',
  'fund.pool_differs',
  'fund.entry_without_purpose',
  'fund.reversal_reversed',
  'fund.already_reversed',
  'fund.key_reused',
  'fund.ledger_missing',
  'fund.year_missing',
  'fund.year_closed',
  'fund.earlier_year_open',
  'fund.not_covered',
] as const
export type LedgerCode = (typeof ledgerCodes)[number]
