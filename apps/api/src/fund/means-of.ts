import type { ContributionRow } from '@reliance/db/fund/payments.ts'

/** By what a contribution came, as papers say it: whatever is not handed over or paid on a page came to the bank. */
export const meansOf = (basis: ContributionRow['basis']): 'cash' | 'card' | 'transfer' =>
  basis === 'cash' || basis === 'card' ? basis : 'transfer'
