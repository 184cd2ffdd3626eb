import { centsOf } from '@reliance/core/fund/euros.ts'
import { useEuros } from '../use-euros.ts'

/** An amount where it stands on that side of an account, a debit being more than zero; nothing on the other side. */
export function useSide(): (amount: string, isDebit: boolean) => string {
  const euros = useEuros()
  return (amount, isDebit) =>
    centsOf(amount) !== 0n && centsOf(amount) > 0n === isDebit ? euros(amount.replace('-', '')) : ''
}
