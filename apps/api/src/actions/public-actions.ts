import type { Language } from '@reliance/core/shared/messages.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { type ActionRow, listPublicActions } from '@reliance/db/actions/actions.ts'
import { listShownParts } from '@reliance/db/actions/parts.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { publicDoor } from '@reliance/db/shared/doors.ts'
import { publicSpace } from '@reliance/db/shared/places.ts'
import { html } from 'hono/html'
import type { Services } from '../boundary/context.ts'
import type { Html } from '../pages/drawing.ts'
import { say } from '../pages/say.ts'
import { paragraphs } from '../pages/text-html.ts'
import { communeName } from '../territories/communes.ts'
import { texts } from '../texts.ts'

/** As many as a page says that is about more than actions. */
const onPage = 12

type ShownPart = Awaited<ReturnType<typeof listShownParts>>[number]

const item = (action: ActionRow, parts: readonly ShownPart[], lang: Language): Html => {
  const words = texts[lang].actions.publicPage
  const { title, objective, startsOn, endsOn, place, communeCode, leadFunction } = action
  const from = startsOn === endsOn ? 'same' : startsOn
  const about = [say(lang, words.days, { from, until: endsOn }), place, communeName(communeCode) ?? '']
  const shown = parts.filter(one => one.actionId === action.id)
  const lead = shown.find(one => one.role === 'lead')
  const partners = shown.filter(one => one.role === 'partner').map(one => one.name)
  return html`<li><p><strong>${title}</strong><br/><span class="soft">${about.filter(one => one !== '').join(', ')}</span></p>${paragraphs(objective)}<p>${lead ? say(lang, words.lead, { organisation: lead.name, role: leadFunction }) : ''}${
    partners.length === 0
      ? ''
      : html`<br/>${say(lang, words.with, { organisations: new Intl.ListFormat(lang).format(partners) })}`
  }</p></li>`
}

/**
 * On the public page of a coalition, what it does that everybody may read: who leads it, and who chose to appear there. Whoever
 * takes part discreetly is not even read (R56). Nothing where there is none.
 */
export const publicActionsPart = async (
  { database }: Pick<Services, 'database'>,
  slug: string,
  lang: Language,
): Promise<Html | ''> => {
  const space = await publicSpace(database, slug)
  if (space?.kind !== 'coalition') return ''
  const read = await readIn(database)(publicDoor(space.space_id), async ({ db, scope }, entering) => {
    const today = civilDateAt((await entering).now)
    const actions = await listPublicActions(db, scope, { today, rows: onPage })
    return {
      actions,
      parts: await listShownParts(
        db,
        scope,
        actions.map(one => one.id),
      ),
    }
  })
  const { actions, parts } = read?.value ?? { actions: [], parts: [] }
  if (actions.length === 0) return ''
  const words = texts[lang].actions.publicPage
  return html`<section class="part"><h2>${words.title}</h2><ul class="stack">${actions.slice(0, onPage).map(one => item(one, parts, lang))}</ul>${actions.length > onPage ? html`<p>${words.more}</p>` : ''}</section>`
}
