import { collectionEn } from '@reliance/core/shared/collection.en.ts'
import { collectionFr } from '@reliance/core/shared/collection.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { html } from 'hono/html'
import type { Html } from './drawing.ts'
import { inLanguage } from './in-language.ts'
import { say } from './say.ts'

/**
 * Who keeps what a form asks about somebody, what for and on which basis, what may be left out (GDPR 13; L3).
 * @param who the organisation or the coalition that keeps it; what concerns all mails is kept by whoever runs this site.
 */
export const collectionNote = (
  { lang }: { lang: Language },
  of: 'charter' | 'decision' | 'mails' | 'mandate' | 'membership' | 'pledge',
  who = '',
): Html => {
  const { collection } = inLanguage({ lang }, collectionFr, collectionEn)
  return rightsNote({ lang }, say(lang, collection[of], { who }))
}

/** The same for what is said in the words of one page. */
export const rightsNote = ({ lang }: { lang: Language }, said: string): Html => {
  const { collection } = inLanguage({ lang }, collectionFr, collectionEn)
  return html`<p class="soft">${said} <a href="/mentions-legales?lang=${lang}#droits" target="_blank">${collection.rights} <span class="only-read">${collection.newTab}</span></a></p>`
}
