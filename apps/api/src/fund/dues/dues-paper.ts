import type { DuesPaperInput } from '@reliance/core/fund/dues/dues-paper.ts'
import { validDays } from '@reliance/core/fund/dues/valid-days.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayPayDues } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { slugOf } from '@reliance/core/shared/slug.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { duesPlace, findCampaign } from '@reliance/db/fund/dues.ts'
import { listNamesOf } from '@reliance/db/fund/dues-members.ts'
import { listExemptionsOf, listPaymentsOf } from '@reliance/db/fund/dues-payments.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { query } from '../../boundary/use-case.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { say, spoken } from '../../pages/say.ts'
import type { Paper, PaperPart } from '../../papers/paper.ts'
import { factsOf, sumOf } from './dues-record.ts'

/** What the reader paid in a campaign, for themselves: a certificate of payment, never a tax receipt. */
export const duesPaper = query({
  may: mayPayDues,
  run: async (
    { db, scope, entered: entering },
    { campaignId, lang }: DuesPaperInput & { spaceId: string },
  ): Promise<{ name: string; paper: Paper }> => {
    const { personId, now } = await entering
    const reader = personId ?? ''
    const [campaign, place, all, exemptions, names] = await Promise.all([
      findCampaign(db, scope, campaignId),
      duesPlace(db, scope),
      listPaymentsOf(db, scope, reader),
      listExemptionsOf(db, scope, reader),
      listNamesOf(db, scope, [reader]),
    ])
    if (!campaign) throw notFound()
    const words = inLanguage({ lang }, fundFr, fundEn)
    const { duesPaper: said, duesMeans } = words
    const sum = (cents: bigint) => spoken(amountText(eurosOf(cents)), lang)
    const inCampaign = all.filter(one => one.campaignId === campaignId)
    const exempt = exemptions.filter(one => one.campaignId === campaignId)
    const facts = factsOf(campaign, inCampaign, exempt, reader)
    const standing = inCampaign.filter(one => one.takenBackAt === null).toReversed()
    const days = validDays(facts)
    const period = { from: campaign.fromOn, through: campaign.throughOn }
    const payments: PaperPart =
      standing.length === 0
        ? { kind: 'text', text: said.none }
        : {
            kind: 'table',
            heads: [said.day, said.means, said.amount],
            rows: [
              ...standing.map(one => [spoken(one.receivedOn, lang), duesMeans[one.means], sum(one.cents)]),
              [said.total, '', sum(sumOf(facts))],
            ],
          }
    const today = civilDateAt(now)
    const paper: Paper = {
      lang,
      title: said.title,
      foot: say(lang, said.foot, { organisation: place.name, day: today }),
      madeAt: now.toISOString(),
      parts: [
        {
          kind: 'facts',
          rows: [
            [said.organisation, place.name],
            [said.person, names.get(reader) ?? ''],
            [said.campaign, campaign.title],
            [said.period, say(lang, said.days, period)],
            [
              said.validity,
              days
                ? say(lang, said.validDays, { from: days.fromOn, through: days.throughOn })
                : said.notValid,
            ],
          ],
        },
        { kind: 'heading', text: said.payments },
        payments,
        { kind: 'text', text: say(lang, said.certificate, { day: today }) },
      ],
    }
    return { name: [said.file, slugOf(campaign.title)].filter(Boolean).join('-'), paper }
  },
})
