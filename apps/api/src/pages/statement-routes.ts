import { helpEn } from '@reliance/core/shared/help.en.ts'
import { helpFr } from '@reliance/core/shared/help.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { statementsEn } from '@reliance/core/shared/statements.en.ts'
import { statementsFr } from '@reliance/core/shared/statements.fr.ts'
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { html } from 'hono/html'
import type { Env } from '../env.ts'
import type { Html } from './drawing.ts'
import { inLanguage } from './in-language.ts'
import { page } from './page-layout.ts'
import { otherLanguage, type PageApp, type PageServices } from './page-request.ts'
import { say } from './say.ts'

/** What the operator says in the configuration; what is undefined is named in one sentence as still to be filled in. */
export type LegalFacts = Pick<Env, 'LEGAL_EDITOR' | 'LEGAL_DIRECTOR' | 'LEGAL_HOST' | 'LEGAL_CONTACT'>

type Words = { title: string; lead: string; main: Html }

const part = (title: string, ...texts: (string | Html)[]): Html =>
  html`<section class="stack"><h2>${title}</h2>${texts.map(text => html`<p>${text}</p>`)}</section>`

const mailTo = (contact: string, words: string): Html => html`<a href="mailto:${contact}">${words}</a>`

const accessibility = (lang: Language, { LEGAL_CONTACT: contact }: LegalFacts): Words => {
  const words = inLanguage({ lang }, statementsFr, statementsEn).accessibility
  const where = contact === undefined ? words.nobody : mailTo(contact, say(lang, words.write, { contact }))
  return {
    title: words.title,
    lead: words.lead,
    main: html`${part(words.state, words.stateText)}
${part(words.checked, words.checkedAxe, words.checkedKeyboard, words.checkedScript)}
${part(words.unknown, words.unknownPeople, words.unknownAudit, words.unknownFiles)}
${part(words.report, words.reportText, where)}
${part(words.right, words.rightText)}`,
  }
}

const legal = (lang: Language, facts: LegalFacts): Words => {
  const words = inLanguage({ lang }, statementsFr, statementsEn).legal
  const { LEGAL_EDITOR, LEGAL_DIRECTOR, LEGAL_HOST, LEGAL_CONTACT: contact } = facts
  const asked: [string, string | Html | undefined][] = [
    [words.editor, LEGAL_EDITOR],
    [words.director, LEGAL_DIRECTOR],
    [words.host, LEGAL_HOST],
    [words.contact, contact && mailTo(contact, contact)],
  ]
  const said = asked.flatMap(([title, text]) => (text === undefined ? [] : [[title, text] as const]))
  const lacking = asked.flatMap(([title, text]) => (text === undefined ? [title] : []))
  const names = new Intl.ListFormat(lang).format(lacking)
  return {
    title: words.title,
    lead: words.lead,
    main: html`${said.map(([title, text]) => part(title, text))}
${lacking.length === 0 ? '' : html`<p class="nothing">${say(lang, words.incomplete, { names })}</p>`}
${part(words.content, words.contentText)}
<div id="droits">${part(words.data, words.dataWho, words.dataText, html`<a href="/mes-donnees">${words.dataLink}</a>`, words.dataAuthority)}</div>
${part(words.cookies, words.cookiesText)}`,
  }
}

const help = (lang: Language, { LEGAL_CONTACT: contact }: LegalFacts): Words => {
  const words = inLanguage({ lang }, helpFr, helpEn)
  const where = contact === undefined ? words.nobody : mailTo(contact, say(lang, words.writeTo, { contact }))
  return {
    title: words.title,
    lead: words.lead,
    main: html`${Object.values(words.questions).map(({ asked, answer }) => part(asked, answer))}
${part(words.write, where)}`,
  }
}

/** Help, the accessibility statement and the legal notice: the same bytes for everybody who speaks a language. */
export const statementRoutes = (pages: PageServices, facts: LegalFacts): Hono<PageApp> => {
  const app = new Hono<PageApp>()
  const answer = (write: (lang: Language, facts: LegalFacts) => Words) => (c: Context<PageApp>) => {
    const lang = pages.languageOf(c)
    c.header('vary', 'accept-language', { append: true })
    c.header('cache-control', 'no-cache')
    return c.html(page(pages.frame, { lang, otherLanguage: otherLanguage(lang), ...write(lang, facts) }))
  }
  app.get('/aide', etag(), answer(help))
  app.get('/accessibilite', etag(), answer(accessibility))
  app.get('/mentions-legales', etag(), answer(legal))
  return app
}
