import type { Language } from './messages.ts'

/** A written day as it is said: in French the first of a month is "1er mai", where formats write "1 mai". */
export const sayFirst = (written: string, lang: Language): string =>
  lang === 'fr' ? written.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : written
