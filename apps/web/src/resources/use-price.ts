import type { PriceKind } from '@reliance/core/resources/resource.ts'
import { sayEuros } from '@reliance/core/shared/amount-text.ts'
import { useLocale, useTranslations } from 'use-intl'

type Priced = { priceKind: PriceKind; price: string; priceText: string }

/** What it costs to borrow something, as one says it: "au prix coûtant, 0,35 € par kilomètre". */
export function usePrice(): (priced: Priced) => string {
  const t = useTranslations('interface.resources')
  const prices = useTranslations('resources.prices')
  const lang = useLocale()
  return ({ priceKind, price, priceText }) => {
    const text = [price === '' ? '' : sayEuros(price, lang), priceText].filter(Boolean).join(' ')
    return text === '' ? prices(priceKind) : t('price', { kind: prices(priceKind), text })
  }
}
