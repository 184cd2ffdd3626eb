import { contextOfText } from '@reliance/core/consultations/context-of-text.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import { useTranslations } from 'use-intl'

/** The sentence of a refused rule in the language spoken now. */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations()
  return ({ code, params }) => {
    const [, rule = ''] = code.split('.')
    const key = `${contextOfText(code)}.errors.${rule}` as 'organisations.errors.already_asked'
    if (t.has(key)) return t(key, params)
    return t(code === 'shared.unreachable' ? 'interface.form.unreachable' : 'interface.form.unknown')
  }
}
