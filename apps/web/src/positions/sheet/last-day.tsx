import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'

/** The day that was announced; past it the round stays open until the coordination closes it (decision 49). */
export function LastDay({ closesOn, today }: { closesOn: string; today: string }) {
  const t = useTranslations('interface.sheet')
  const date = useDate()
  return <strong>{t(closesOn < today ? 'lastDayPast' : 'lastDay', { date: date(closesOn) })}</strong>
}
