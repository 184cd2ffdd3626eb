import { contextOfText } from '@reliance/core/consultations/context-of-text.ts'
import { sayAmount } from '@reliance/core/shared/amount-text.ts'
import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import { useLocale, useTranslations } from 'use-intl'
import { formatDate } from '../format.ts'

const isDay = /^\d{4}-\d{2}-\d{2}$/
const isHour = /^\d{2}:\d{2}$/

/** The sentence of a refused rule in the language spoken now; amounts, days and hours that it names are written out. */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations()
  const language = useLocale()
  const said = (value: string | number) => {
    if (typeof value === 'number') return value
    if (isHour.test(value)) return sayHour(value, language)
    return isDay.test(value) ? formatDate(value, language) : sayAmount(value, language)
  }
  return ({ code, params = {} }) => {
    const [, rule = ''] = code.split('.')
    const key = `${contextOfText(code)}.errors.${rule}` as 'organisations.errors.already_asked'
    if (t.has(key))
      return t(key, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, said(value)])))
    return t(code === 'shared.unreachable' ? 'interface.form.unreachable' : 'interface.form.unknown')
  }
}
