import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { findSession } from '@reliance/db/identity/directory.ts'
import { actDoor } from '@reliance/db/shared/doors.ts'
import type { Context } from 'hono'
import { html } from 'hono/html'
import { needOpen } from '../boundary/closed-space.ts'
import { RuleError } from '../boundary/rule-error.ts'
import type { actLinkOf } from '../identity/act-links.ts'
import { sha256 } from '../identity/tokens.ts'
import type { ActLink, ActPage, Shown } from './act-page.ts'
import { actWords } from './act-words.ts'
import type { Html } from './drawing.ts'
import { type Form, wrongNotice } from './form-parts.ts'
import { page } from './page-layout.ts'
import { otherLanguage, type PageApp, type PageServices, type PageStatus, statusOf } from './page-request.ts'
import { refusalText } from './refusal-text.ts'
import { say } from './say.ts'

export type Found = NonNullable<Awaited<ReturnType<typeof actLinkOf>>>
/** A request for the page of a link: the link as it stands, if there is one, and the language. */
export type Asked = { c: Context<PageApp>; found: Found | undefined; lang: Language }

export const linkOf = (found: Found): ActLink => ({
  id: found.id,
  tokenHash: found.tokenHash,
  kind: found.purpose,
  spaceId: found.space_id,
  subjectId: found.subject_id,
  organisationId: found.organisation_id ?? '',
  address: found.address,
})

export const writePage = (
  { frame }: PageServices,
  { c, lang }: Asked,
  content: Shown,
  status: PageStatus = 200,
): Response | Promise<Response> =>
  c.html(page(frame, { lang, otherLanguage: otherLanguage(lang), ...content }), status)

const deadEnds = { unknown: 404, used: 200, expired: 410, shut: 403 } as const

/** Where the link leads no further: why, and how to come in otherwise. */
export const deadEnd = (
  pages: PageServices,
  asked: Asked,
  state: keyof typeof deadEnds,
  why?: { title: string; lead: string },
): Response | Promise<Response> => {
  const { found, lang } = asked
  const words = actWords({ lang })
  // Nothing is offered to a token that is nobody's: its answer is the same for all of them.
  const way = found
    ? html`<p>${words.enterWhy}</p><form method="post" action="?lang=${lang}"><input type="hidden" name="wants" value="link"/><button class="button">${words.sendLink}</button></form>`
    : html`<p><a class="button" href="/entrer">${words.askThere}</a></p>`
  const main = html`<section class="part"><h2>${words.enter}</h2>${way}</section>`
  const head = why ?? { title: words[state], lead: words[`${state}Why`] }
  return writePage(pages, asked, { ...head, main }, why ? 409 : deadEnds[state])
}

const refusals = new Set<number>([400, 403, 404, 409])

/**
 * Whose answer this is, before the answer: a mail that was passed on is answered for its address, whoever presses.
 * Who is signed in beside it is named where it is another.
 */
const forWhom = async (
  { services }: PageServices,
  { c, found, lang }: Asked & { found: Found },
): Promise<Html> => {
  const words = actWords({ lang })
  const token = services.sessions.read(c.req.header('cookie') ?? null)
  const person = token === null ? undefined : await findSession(services.database, sha256(token))
  const isOther = person !== undefined && person.address !== found.address
  const address = shownAddress(found.address)
  return html`<p>${say(lang, words.sentTo, { address })} ${
    isOther ? say(lang, words.otherHere, { other: shownAddress(person.address), address }) : ''
  }</p>`
}

/** The act in full, with its form; or the rule that forbids it by now. */
export const showAct = async (
  pages: PageServices,
  acts: Record<ActLink['kind'], ActPage>,
  asked: Asked & { found: Found },
  form: Form,
): Promise<Response> => {
  const { found, lang } = asked
  const link = linkOf(found)
  const { services } = pages
  try {
    const read = await readIn(services.database)(
      actDoor(found.tokenHash, link.spaceId, null),
      async ({ db, scope }, entering) => {
        const entered = await entering
        await needOpen(entered, db, scope)
        return acts[link.kind].show({ db, scope, entered, link, form })
      },
    )
    if (!read) return deadEnd(pages, asked, 'shut')
    const words = actWords({ lang })
    const { main, nothingYet = words.nothingYet, once = words.once, ...head } = read.value
    // Once a button was pressed, what was wrong says that nothing was done.
    const before = form.refusal === null ? html`<p class="nothing">${nothingYet}</p>` : wrongNotice(form)
    const around = html`${before}${await forWhom(pages, asked)}${main}<p class="soft">${once}</p>`
    return writePage(pages, asked, { ...head, main: around }, form.refusal === null ? 200 : 400)
  } catch (error) {
    if (!(error instanceof RuleError) || !refusals.has(statusOf(error))) throw error
    const { refusal } = error
    if (refusal.code === 'shared.not_found') return deadEnd(pages, asked, 'shut')
    const why = { title: actWords({ lang }).refused, lead: refusalText(lang, refusal) }
    return deadEnd(pages, asked, 'shut', why)
  }
}
