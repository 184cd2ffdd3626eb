import { sharedEn } from '@reliance/core/shared/messages.en.ts'
import { sharedFr } from '@reliance/core/shared/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { html } from 'hono/html'
import type { Html } from '../pages/drawing.ts'
import { inLanguage } from '../pages/in-language.ts'
import { type PageFrame, page } from '../pages/page-layout.ts'
import { otherLanguage } from '../pages/page-request.ts'
import { spokenMoment } from '../pages/say.ts'
import type { Mailbox } from './mailbox.ts'

const link = /(https?:\/\/\S+)/

/** A text in which each address can be followed: in what a split by one group gives, every second part is one. */
const withLinks = (text: string): Html =>
  html`${text.split(link).map((part, place) => (place % 2 ? html`<a href="${part}">${part}</a>` : part))}`

/** Mails of a development installation, newest first, as their readers would get them. */
export const outboxPage = (frame: PageFrame, mailbox: Mailbox, lang: Language): Html => {
  const words = inLanguage({ lang }, sharedFr.outbox, sharedEn.outbox)
  return page(frame, {
    lang,
    title: words.title,
    lead: mailbox.mails.length === 0 ? words.empty : words.lead,
    main: html`${mailbox.mails.map(
      mail => html`<article class="part" lang="${mail.lang}">
<div><h2>${mail.subject}</h2><p class="soft">${mail.to}, <time datetime="${mail.at.toISOString()}" lang="${lang}">${spokenMoment(mail.at, lang)}</time>${mail.replyTo === undefined ? '' : html`<br/>Reply-To: ${mail.replyTo}`}</p></div>
<div class="text">${mail.text.split(/\n{2,}/).map(one => html`<p>${withLinks(one)}</p>`)}</div>
</article>`,
    )}`,
    otherLanguage: otherLanguage(lang),
  })
}
