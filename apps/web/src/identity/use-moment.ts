import { sayFirst } from '@reliance/core/shared/first-of-month.ts'
import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import { useLocale } from 'use-intl'

/** "21 novembre 2026 à 10 h 04", where the reader is. */
export function useMoment(): (at: string) => string {
  const lang = useLocale() === 'fr' ? 'fr' : 'en'
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  })
  return at => sayHour(sayFirst(format.format(new Date(at)), lang), lang)
}
