import type { Language, SameKeys } from '@reliance/core/shared/messages.ts'

/** The texts of one language, of two that say the same. */
export const inLanguage = <Fr, En extends SameKeys<Fr>>(
  { lang }: { lang: Language },
  fr: Fr,
  en: En,
): Fr | En => (lang === 'fr' ? fr : en)
