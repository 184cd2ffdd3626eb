import {
  informing,
  type MailKind,
  mailKinds,
  type Pace,
  paceKinds,
  paces,
} from '@reliance/core/notifications/mail-kinds.ts'
import { notificationsEn } from '@reliance/core/notifications/messages.en.ts'
import { notificationsFr } from '@reliance/core/notifications/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { chooseMails, mailChoices } from '@reliance/db/notifications/mail-choices.ts'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { notFound } from '../boundary/rule-error.ts'
import { ownChoiceLink } from '../identity/act-links.ts'
import { sha256 } from '../identity/tokens.ts'
import { collectionNote } from '../pages/collection-note.ts'
import { inLanguage } from '../pages/in-language.ts'
import { page } from '../pages/page-layout.ts'
import { formOf, otherLanguage, type PageApp, type PageServices } from '../pages/page-request.ts'

type Choices = { tokenHash: string; muted: readonly string[]; lang: Language; path: string }

const everyPace = paces.flatMap(one => paceKinds[one])

const paceOf = (muted: readonly string[]): Pace =>
  paces.find(one => paceKinds[one].some(kind => muted.includes(kind))) ?? 'all'

const list = ({ lang, muted, path }: Choices) => {
  const { kinds, page: words } = inLanguage({ lang }, notificationsFr, notificationsEn)
  const now = paceOf(muted)
  const pace = (value: Pace) =>
    html`<label class="choice"><input type="radio" name="pace" value="${value}"${value === now ? html` checked` : ''}/><span>${words.paces[value]}</span></label>`
  return html`<form method="post" action="${path}?lang=${lang}"><fieldset class="stack"><legend>${words.pace}</legend>${paces.map(pace)}<p class="soft">${words.paceWhy}</p></fieldset>
<fieldset class="stack"><legend>${words.legend}</legend>${mailKinds.map(
    kind =>
      html`<label class="choice"><input type="checkbox" name="want" value="${kind}"${muted.includes(kind) ? '' : html` checked`}/><span>${kinds[kind]}</span></label>`,
  )}</fieldset>${collectionNote({ lang }, 'mails')}<button class="button main">${words.save}</button></form>
<section class="part"><h2>${words.always}</h2><p>${words.alwaysWhy}</p></section>`
}

/**
 * Which mails a person receives, by the link that each of them brings: without a session, and for nothing else. A
 * mail program may stop one kind by itself, with one POST (RFC 8058).
 */
export const choiceRoutes = ({ services, frame, ...pages }: PageServices): Hono<PageApp> => {
  const find = async (c: Context<PageApp>): Promise<Choices> => {
    await services.limits.spend('choicePerClient', pages.clientIp(c))
    const token = c.req.param('token') ?? ''
    const tokenHash = sha256(token)
    const found = /^[\w-]{43}$/.test(token) ? await mailChoices(services.database, tokenHash) : undefined
    if (!found) throw notFound()
    return { ...found, tokenHash, lang: pages.languageOf(c, found.lang), path: `/courriels/${token}` }
  }
  const kindOf = (c: Context<PageApp>): MailKind | typeof informing => {
    const kind = ([...mailKinds, informing] as const).find(one => one === c.req.param('kind'))
    if (kind === undefined) throw notFound()
    return kind
  }
  const write = (
    c: Context<PageApp>,
    choices: Choices,
    head: { title: string; lead: string },
    main = list(choices),
  ) => c.html(page(frame, { lang: choices.lang, otherLanguage: otherLanguage(choices.lang), ...head, main }))
  const wordsOf = (choices: Choices) => inLanguage(choices, notificationsFr, notificationsEn)

  const app = new Hono<PageApp>()
  // From the account: whoever is signed in needs no mail to choose.
  app.get('/', async c => {
    const own = await ownChoiceLink(services, services.sessions.read(c.req.header('cookie') ?? null))
    return c.redirect(own ?? '/entrer?next=/compte', 302)
  })
  app.get('/:token', async c => {
    const choices = await find(c)
    return write(c, choices, wordsOf(choices).page)
  })
  app.post('/:token', async c => {
    const choices = await find(c)
    const form = await formOf(c)
    // Only a pace that was chosen changes it: a form of before this choice sends none.
    const chosen = paces.find(one => one === form.get('pace')) ?? paceOf(choices.muted)
    const unwanted = mailKinds.filter(kind => !form.getAll('want').includes(kind))
    const mute: string[] = [...unwanted, ...paceKinds[chosen]]
    const want = [...mailKinds, ...everyPace].filter(kind => !mute.includes(kind))
    if (!(await chooseMails(services.database, choices.tokenHash, { mute, want }))) throw notFound()
    const { saved, lead } = wordsOf(choices).page
    return write(c, { ...choices, muted: mute }, { title: saved, lead })
  })
  // Whoever follows the address by hand is asked first: only POST stops anything.
  app.get('/:token/:kind', async c => {
    const [choices, kind] = [await find(c), kindOf(c)]
    const { kinds, page: words } = wordsOf(choices)
    const main = html`<form method="post" action="?lang=${choices.lang}">${collectionNote(choices, 'mails')}<button class="button main">${words.stop}</button></form>
<p><a href="${choices.path}?lang=${choices.lang}">${words.all}</a></p>`
    return write(
      c,
      choices,
      { title: words.stopTitle, lead: kind === informing ? words.informing : kinds[kind] },
      main,
    )
  })
  app.post('/:token/:kind', async c => {
    const [choices, kind] = [await find(c), kindOf(c)]
    if (!(await chooseMails(services.database, choices.tokenHash, { mute: [kind], want: [] })))
      throw notFound()
    const { stopped, stoppedWhy } = wordsOf(choices).page
    const after = { ...choices, muted: [...choices.muted, kind] }
    return write(c, after, { title: stopped, lead: stoppedWhy })
  })
  return app
}
