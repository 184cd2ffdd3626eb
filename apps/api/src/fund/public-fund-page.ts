import { hidesEach } from '@reliance/core/fund/disclose-total.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { fundInterfaceEn } from '@reliance/core/fund/interface.en.ts'
import { fundInterfaceFr } from '@reliance/core/fund/interface.fr.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { amountText, sayAmount } from '@reliance/core/shared/amount-text.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { findPublicCoalition, listMembers } from '@reliance/db/fund/members.ts'
import { type FundBatchRow, listBatches, listPaid } from '@reliance/db/fund/payments.ts'
import { listPledgeRules, listStandingPledges } from '@reliance/db/fund/pledges.ts'
import { publicDoor } from '@reliance/db/shared/doors.ts'
import { publicSpace } from '@reliance/db/shared/places.ts'
import { html } from 'hono/html'
import type { Services } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'
import { mark } from '../pages/drawing.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { PublicPage } from '../pages/public-routes.ts'
import { say } from '../pages/say.ts'
import { yearOf } from './get-fund.ts'
import type { Paid } from './pledge-view.ts'
import { ruleSentence } from './rule-sentence.ts'
import { shownFund } from './shown-fund.ts'

/**
 * What everybody may read of what came in: the batches that hide each, and payments that members read one by one as one
 * whole, where it hides each.
 */
const publicBatches = (batches: readonly FundBatchRow[], paid: Paid): FundBatchRow[] => {
  const open = batches.filter(one => one.isOpen)
  const hidden = batches.filter(one => !one.isOpen)
  const last = open.at(-1)
  const nets = new Map<string, bigint>()
  for (const one of paid) nets.set(one.organisationId, (nets.get(one.organisationId) ?? 0n) + one.cents)
  if (!last || !hidesEach(nets)) return hidden
  const cents = open.reduce((sum, one) => sum + one.cents, 0n)
  return [...hidden, { ...last, cents, contributors: [...nets.values()].filter(one => one !== 0n).length }]
}

/** What a coalition with a public page chose, by its rule, to show of its fund to everybody; nothing of one organisation. */
const readPublicFund = async ({ database }: Pick<Services, 'database'>, slug: string) => {
  const space = await publicSpace(database, slug)
  if (space?.kind !== 'coalition') return null
  const read = await readIn(database)(publicDoor(space.space_id), async ({ db, scope }, entering) => {
    const [coalition, [rule], members, pledges, paid, batches] = await Promise.all([
      findPublicCoalition(db, scope),
      listPledgeRules(db, scope),
      listMembers(db, scope),
      listStandingPledges(db, scope),
      listPaid(db, scope),
      listBatches(db, scope),
    ])
    if (!coalition || !rule?.isPublic) return null
    const today = civilDateAt((await entering).now)
    const year = yearOf(rule, today)
    const facts = { members, paid, batches, year, today, pledges: pledges.filter(one => one.year === year) }
    // Nobody outside reads a name or an amount of one organisation, whatever the members read.
    const told = publicBatches(batches, paid)
    const { received, counts } = shownFund({ ...facts, batches: told, disclosure: 'totals' })
    return { name: coalition.name, rule, batches: told, received, counts }
  })
  return read?.value && { ...read.value, spaceId: space.space_id, slug: space.current_slug }
}

type Fund = NonNullable<Awaited<ReturnType<typeof readPublicFund>>>

const batchRows = ({ batches }: Fund, lang: Language) => {
  const words = inLanguage({ lang }, fundInterfaceFr, fundInterfaceEn).fund
  return batches.map(
    one =>
      html`<li><strong>${sayAmount(amountText(eurosOf(one.cents)), lang)}</strong> ${say(lang, words.stream, { count: one.contributors, date: one.closedOn })}</li>`,
  )
}

/** The common fund of a coalition, for anybody, without a script. */
export const publicFundPage: PublicPage = {
  async read(services, slug, lang) {
    const fund = await readPublicFund(services, slug)
    if (!fund) throw notFound()
    const words = inLanguage({ lang }, fundFr, fundEn).publicPage
    const page = inLanguage({ lang }, fundInterfaceFr, fundInterfaceEn).fund
    const { contributed, late, scheduled, members } = fund.counts
    const put = (text: string) =>
      say(lang, text, { coalition: fund.name, received: amountText(fund.received) })
    return {
      slug: fund.slug,
      title: put(words.title),
      emblem: mark(fund.spaceId, fund.name),
      lead: put(fund.batches.length === 0 ? words.leadNothing : words.lead),
      description: put(words.lead),
      main: html`<section class="stack"><p>${say(lang, page.everybodySentence, { contributed, late, scheduled, members })}</p>${
        fund.batches.length === 0 ? '' : html`<h2>${page.table}</h2><ul>${batchRows(fund, lang)}</ul>`
      }</section>
<section class="part"><h2>${page.ruleTitle}</h2><p>${ruleSentence(fund.rule, lang)}</p><p>${page.hiddenWhy}</p><p>${page.hiddenLimit}</p></section>
<section class="part"><p><a href="/p/c/${fund.slug}?lang=${lang}">${put(words.coalition)}</a></p></section>`,
    }
  },
}

/** On the public page of the coalition, the way to that of its fund; nothing where it has none. */
export const publicFundLink = async (services: Pick<Services, 'database'>, slug: string, lang: Language) => {
  if (!(await readPublicFund(services, slug))) return ''
  const words = inLanguage({ lang }, fundFr, fundEn).publicPage
  return html`<section class="part"><p><a href="/p/f/${slug}?lang=${lang}">${words.link}</a></p></section>`
}
