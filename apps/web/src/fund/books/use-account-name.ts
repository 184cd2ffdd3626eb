import { useTranslations } from 'use-intl'

/** What an account is called, with whose it is. */
export function useAccountName(): (account: { code: string; owner: string }) => string {
  const t = useTranslations('fund.accounts')
  return ({ code, owner }) => {
    const name = t(code as 'bank')
    return owner === '' ? name : `${name}, ${owner}`
  }
}
