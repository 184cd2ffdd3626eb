import { type ExportDuesInput, formatDues } from '@reliance/core/fund/dues/export-dues.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayKeepDues } from '@reliance/core/fund/powers.ts'
import { slugOf } from '@reliance/core/shared/slug.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findCampaign, listMemberDues } from '@reliance/db/fund/dues.ts'
import { listNamesOf } from '@reliance/db/fund/dues-members.ts'
import { listPayments } from '@reliance/db/fund/dues-payments.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { upToDateBy } from '../../organisations/read-validity.ts'
import { inLanguage } from '../../pages/in-language.ts'

/** The payments of a campaign, for a spreadsheet. It says who paid what: that somebody took it is recorded. */
export const exportDues = mutation({
  may: (actor, now, { spaceId }: ExportDuesInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, { campaignId, lang }: ExportDuesInput & InSpace) => {
    const { db, scope } = ctx
    const campaign = await findCampaign(db, scope, campaignId)
    if (!campaign) throw notFound()
    ctx.act('fund.dues_exported', campaignId)
    const [payments, dues, validities] = await Promise.all([
      listPayments(db, scope, campaignId),
      listMemberDues(db, scope, campaignId),
      upToDateBy(ctx, campaignId),
    ])
    const nameOf = await listNamesOf(
      db,
      scope,
      payments.map(one => one.personId),
    )
    const words = inLanguage({ lang }, fundFr, fundEn)
    const rows = payments.toReversed().map(payment => {
      const valid = validities.find(one => one.personId === payment.personId)
      return {
        campaign: campaign.title,
        person: nameOf.get(payment.personId) || words.duesFile.gone,
        cents: payment.cents,
        receivedOn: payment.receivedOn,
        means: payment.means,
        reference: dues.find(one => one.personId === payment.personId)?.reference ?? '',
        validFromOn: payment.takenBackAt === null ? (valid?.fromOn ?? '') : '',
        validThroughOn: payment.takenBackAt === null ? (valid?.throughOn ?? '') : '',
        takenBackOn: payment.takenBackAt === null ? '' : civilDateAt(payment.takenBackAt),
        reason: payment.takenBackReason,
      }
    })
    const name = [words.duesFile.name, slugOf(campaign.title)].filter(Boolean).join('-')
    return { fileName: `${name}.csv`, content: formatDues(rows, words, lang) }
  },
})
