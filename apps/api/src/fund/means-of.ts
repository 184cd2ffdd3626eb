import type { ContributionRow } from '@reliance/db/fund/payments.ts'

/** Whether money came in: what was counted elsewhere, given back or taken back is certified by nothing. */
export const isReceived = ({ basis, cents }: Pick<ContributionRow, 'basis' | 'cents'>): boolean =>
  cents > 0n && basis !== 'moved' && basis !== 'refund'

/** By what a contribution came, as papers say it: whatever is not handed over or paid on a page came to the bank. */
export const meansOf = (basis: ContributionRow['basis']): 'cash' | 'card' | 'transfer' =>
  basis === 'cash' || basis === 'card' ? basis : 'transfer'
