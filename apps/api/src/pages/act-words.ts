import { identityEn } from '@reliance/core/identity/messages.en.ts'
import { identityFr } from '@reliance/core/identity/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'

/** What all pages of acts say. */
export const actWords = ({ lang }: { lang: Language }) =>
  lang === 'fr' ? identityFr.actPage : identityEn.actPage
