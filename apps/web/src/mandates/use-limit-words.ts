import { centsText } from '@reliance/core/mandates/mandate-limits.ts'
import type { ReportRhythm } from '@reliance/core/mandates/report-rhythm.ts'
import { sayAmount } from '@reliance/core/shared/amount-text.ts'
import { useLocale, useTranslations } from 'use-intl'

export type Limits = {
  readonly ceilingCents: number | null
  readonly mayBind: boolean
  readonly reportRhythm: ReportRhythm
}

/** What may be spent, and whether the holder's signature binds (R124), each as it is said wherever a mandate is read. */
export function useLimitWords(): (limits: Limits) => { spending: string; binds: string; reports: string } {
  const t = useTranslations('mandates.mandate')
  const locale = useLocale()
  return ({ ceilingCents, mayBind, reportRhythm }) => {
    const amount = ceilingCents === null ? '' : sayAmount(centsText(ceilingCents), locale)
    return {
      spending: ceilingCents === null ? t('nothing') : t('upTo', { amount }),
      binds: mayBind ? (ceilingCents === null ? t('bindsYes') : t('bindsUpTo', { amount })) : t('bindsNo'),
      reports: t(`rhythms.${reportRhythm}`),
    }
  }
}
