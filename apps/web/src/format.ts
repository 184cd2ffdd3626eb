import { sayFirst } from '@reliance/core/shared/first-of-month.ts'
import { useLocale } from 'use-intl'

const noon = (on: string): Date => new Date(`${on.slice(0, 10)}T12:00:00Z`)

const options: Record<'long' | 'weekday' | 'short' | 'dayName', Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  short: { day: 'numeric', month: 'long', timeZone: 'UTC' },
  dayName: { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' },
}

/** "jeudi 3 décembre 2026", "1er janvier": a civil date has no hour and no zone, so none is applied. */
export function formatDate(on: string, locale: string, shape: keyof typeof options = 'long'): string {
  const text = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', options[shape]).format(noon(on))
  return locale === 'fr' ? sayFirst(text, 'fr') : text.replace(',', '')
}

export function useDate(): (on: string, shape?: keyof typeof options) => string {
  const locale = useLocale()
  return (on, shape) => formatDate(on, locale, shape)
}

/**
 * "La Garance commune, Radio Micocoulier et Clé de Voûte solidaire". Semicolons part names of which one has a comma of its
 * own, as in "Trésorerie, Marc Oudinelle".
 */
export const formatNames = (names: readonly string[], locale: string): string =>
  names.some(name => name.includes(','))
    ? names.join(locale === 'fr' ? '\u202f; ' : '; ')
    : new Intl.ListFormat(locale).format(names)

export function useNames(): (names: readonly string[]) => string {
  const locale = useLocale()
  return names => formatNames(names, locale)
}

/** "340 ko", "1,2 Mo", "1.2 MB": what a file weighs, in thousands of bytes. */
export function formatWeight(bytes: number, locale: string): string {
  const [unit, size] = bytes < 999_500 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const)
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits })
  return format.format(Math.max(bytes / size, 1))
}

export function useWeight(): (bytes: number) => string {
  const locale = useLocale()
  return bytes => formatWeight(bytes, locale)
}

/** The day it is in a place, as a civil date: the demo lives beside real time. */
export const todayIn = ({ now }: { now: string }): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(now))

/** The day it is here, as a civil date. */
export const todayHere = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
