import { useLocale, useTranslations } from 'use-intl'
import { useEuros } from '../use-euros.ts'
import type { Gift } from './gifts.ts'

/** A gift in words: how much of what, and where it stands. */
export function useGiftWords(): { measured: (gift: Gift) => string; state: (gift: Gift) => string } {
  const t = useTranslations('interface.inKind')
  const [euros, isFrench] = [useEuros(), useLocale() === 'fr']
  return {
    measured: ({ quantity, unit, unitValue }) =>
      t('measured', {
        quantity: isFrench ? quantity.replace('.', ',') : quantity,
        unit,
        unitValue: euros(unitValue),
      }),
    state: ({ state, signer }) => t(`states.${state}`, { organisation: signer }),
  }
}
