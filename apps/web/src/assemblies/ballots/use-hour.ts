import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import { useLocale } from 'use-intl'

/** "20 h 31", "20:31": the hour of an instant by the reader’s clock. */
export function useHour(): (at: string) => string {
  const locale = useLocale()
  return at => {
    const written = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    return sayHour(written.format(new Date(at)), locale)
  }
}
