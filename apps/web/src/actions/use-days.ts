import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'

/** "12 décembre 2026", "du 1er au …": the days of an action in words. */
export function useDays(): (days: { startsOn: string; endsOn: string }) => string {
  const t = useTranslations('interface.plan')
  const date = useDate()
  return ({ startsOn, endsOn }) =>
    t('days', { from: startsOn === endsOn ? 'same' : date(startsOn), until: date(endsOn) })
}
