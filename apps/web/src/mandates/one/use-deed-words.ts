import { deedKey } from '@reliance/core/mandates/deeds.ts'
import { useTranslations } from 'use-intl'
import type { OneMandate } from './one-mandate.ts'

type Deeds = Pick<NonNullable<OneMandate['accounts']>['deeds'], 'done' | 'decided'>

/** What was done under a mandate, one line each, as the mail that asks for its report says it. */
export function useDeedWords(): (deeds: Deeds) => string[] {
  const t = useTranslations('mandates.mandate')
  const words = useTranslations('mandates.deeds')
  return ({ done, decided }) =>
    done.map(({ kind, count }) => {
      const deed = words(deedKey(kind) as 'other', { count })
      return kind === 'mandates.decision_proposed' && decided.length > 0
        ? t('decidedLine', { deed, numbers: decided.join(', ') })
        : deed
    })
}
