import type { BooksAccount } from './accounts.ts'

/**
 * What the carrier agreed with the coalition, confirmed by its accountant. `own`: the contributions are its income;
 * `mandate`: it holds money of others, and has no income from it.
 */
export type Convention = 'own' | 'mandate'

/**
 * The number of an account in the associations' chart (years opened from 2025). Under a mandate what comes from members,
 * what is granted and what is spent are the account of a third party.
 */
export const chartNumber = (code: BooksAccount, convention: Convention): string => {
  switch (code) {
    case 'bank':
      return '512'
    case 'cash':
      return '531'
    case 'transit':
      return '580'
    case 'clearing':
      return '517'
    case 'unexplained':
      return '471'
    case 'fees':
      return '627'
    case 'card_fees':
      return '6278'
    case 'outside':
      return '467'
    case 'expenses':
      return convention === 'own' ? '618' : '467'
    case 'opening':
      return '102'
    case 'grants':
      return convention === 'own' ? '6571' : '467'
    case 'used_goods':
      return '860'
    case 'used_loan':
      return '861'
    case 'used_services':
      return '862'
    case 'used_time':
      return '864'
    case 'given_goods':
      return '870'
    case 'given_services':
      return '871'
    case 'given_time':
      return '875'
    default:
      return convention === 'own' ? '7551' : '467'
  }
}
