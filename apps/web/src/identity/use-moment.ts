import { useLocale } from 'use-intl'

/** "21 novembre 2026 à 10:04", where the reader is. */
export function useMoment(): (at: string) => string {
  const format = new Intl.DateTimeFormat(useLocale() === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  })
  return at => format.format(new Date(at))
}
