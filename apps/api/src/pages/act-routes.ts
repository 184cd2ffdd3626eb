import type { ActKind } from '@reliance/core/identity/act-link.ts'
import { actDoor } from '@reliance/db/shared/doors.ts'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { RuleError } from '../boundary/rule-error.ts'
import { actLinkOf } from '../identity/act-links.ts'
import { requestLink } from '../identity/request-link.ts'
import { newId } from '../new-id.ts'
import { type Asked, deadEnd, linkOf, showAct, writePage } from './act-answers.ts'
import type { ActPage } from './act-page.ts'
import { actWords } from './act-words.ts'
import type { Form } from './form-parts.ts'
import { formOf, type PageApp, type PageServices, statusOf } from './page-request.ts'

/** Pages for whoever only reads their mail: GET shows what would be done, POST does it, once (L15). */
export const actRoutes = (pages: PageServices, acts: Record<ActKind, ActPage>): Hono<PageApp> => {
  const { services } = pages
  const ask = async (c: Context<PageApp>): Promise<Asked> => {
    await services.limits.spend('tokenPerClient', pages.clientIp(c))
    const found = await actLinkOf(services, c.req.param('token') ?? '')
    return { c, found, lang: pages.languageOf(c, found?.lang) }
  }
  const app = new Hono<PageApp>()

  app.get('/:token', async c => {
    const asked = await ask(c)
    const { found, lang } = asked
    if (found?.state !== 'open') return deadEnd(pages, asked, found?.state ?? 'unknown')
    return showAct(pages, acts, { ...asked, found }, { lang, fields: new URLSearchParams(), refusal: null })
  })

  const clientOf = (c: Context<PageApp>) => ({
    cookieHeader: c.req.header('cookie') ?? null,
    clientIp: pages.clientIp(c),
  })

  /** A link to come in, to the address that has this one: what it is stays unsaid. */
  const sendLink = async (asked: Asked, address: string) => {
    const { c, lang } = asked
    const client = { ...services, ...clientOf(c), sessionToken: null, lang, setCookie() {} }
    await requestLink(client, { address, lang, next: '/' })
    const { sent, sentWhy } = actWords({ lang })
    return writePage(pages, asked, { title: sent, lead: sentWhy, main: html`` })
  }

  app.post('/:token', async c => {
    const asked = await ask(c)
    const { found, lang } = asked
    if (!found) return deadEnd(pages, asked, 'unknown')
    const fields = await formOf(c)
    if (fields.get('wants') === 'link') return sendLink(asked, found.address)
    if (found.state !== 'open') return deadEnd(pages, asked, found.state)
    const form: Form = { lang, fields, refusal: null }
    const link = linkOf(found)
    try {
      const door = actDoor(found.tokenHash, link.spaceId, newId())
      const client = clientOf(c)
      const {
        title,
        text,
        link: way,
        comesIn,
      } = await acts[link.kind].act({ services, door, link, form, client })
      if (comesIn) {
        for (const line of comesIn.cookies) c.header('set-cookie', line, { append: true })
        return c.redirect(comesIn.path, 303)
      }
      const main = html`${way ? html`<p><a class="button" href="${way.href}">${way.words}</a></p>` : ''}<p>${actWords(form).thanks}</p>`
      return await writePage(pages, asked, { title, lead: text, main })
    } catch (error) {
      if (!(error instanceof RuleError) || statusOf(error) >= 500) throw error
      // Two presses of one button: the second waits for the first, and finds the link used.
      const after = await actLinkOf(services, c.req.param('token'))
      if (after?.state === 'used') return deadEnd(pages, asked, 'used')
      return showAct(pages, acts, { ...asked, found }, { ...form, refusal: error.refusal })
    }
  })
  return app
}
