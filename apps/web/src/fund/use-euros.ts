import { sayEuros } from '@reliance/core/shared/amount-text.ts'
import { useLocale } from 'use-intl'

/** An amount as it travels, `86000.00`, in the reader's language: `86 000,00 €`. */
export function useEuros(): (euros: string) => string {
  const locale = useLocale()
  return euros => sayEuros(euros, locale)
}

/** The same as somebody types it, for a field that is filled beforehand: `480,50`. */
export function useTypedEuros(): (euros: string) => string {
  const isFrench = useLocale() === 'fr'
  return euros => (isFrench ? euros.replace('.', ',') : euros)
}
