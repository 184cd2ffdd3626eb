import { type Language, languages } from '@reliance/core/shared/messages.ts'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

/** The first language of the browser that we speak, else French: as our pages choose it. */
export const spokenLanguage = (c: Context): Language =>
  accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: 'fr',
    match: wished => {
      const tags = wished.toSorted((a, b) => b.q - a.q).map(({ type }) => type.slice(0, 2))
      return tags.find(tag => languages.some(language => language === tag)) ?? 'fr'
    },
  }) as Language
