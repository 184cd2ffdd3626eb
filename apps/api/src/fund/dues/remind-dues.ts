import { neededCents, openCents } from '@reliance/core/fund/dues/dues-scheme.ts'
import {
  remindDues as decide,
  type PreviewDuesReminderInput,
  type RemindDuesInput,
  remindersFrom,
} from '@reliance/core/fund/dues/remind-dues.ts'
import { validDays } from '@reliance/core/fund/dues/valid-days.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepDues } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { duesPlace } from '@reliance/db/fund/dues.ts'
import { listDuesMembers } from '@reliance/db/fund/dues-members.ts'
import {
  insertReminders,
  listExemptions,
  listPayments,
  listReminders,
} from '@reliance/db/fund/dues-payments.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { type Notice, wordsOf } from '../../mail/notice.ts'
import { factsOf, lockedCampaign, sumOf, withReferences } from './dues-record.ts'
import { duesNotice } from './pay-dues.ts'

type Letter = { personId: string; displayName: string; notice: Notice }

/** The mail to each of these members; one who has paid, or was reminded lately, refuses all. */
const letters = async (
  ctx: MutationContext,
  { campaignId, personIds: asked }: RemindDuesInput,
): Promise<Letter[]> => {
  const { db, scope, now } = ctx
  const campaign = await lockedCampaign(ctx, campaignId)
  const personIds = [...new Set(asked)]
  const [place, members, payments, exemptions, reminders] = await Promise.all([
    duesPlace(db, scope),
    listDuesMembers(db, scope),
    listPayments(db, scope, campaignId),
    listExemptions(db, scope, campaignId),
    listReminders(db, scope, campaignId),
  ])
  const reminded = personIds.map(personId => {
    const member = members.find(one => one.personId === personId)
    const facts = factsOf(campaign, payments, exemptions, personId)
    unwrap(
      decide({
        fromOn: remindersFrom(campaign),
        isClosed: campaign.closedAt !== null,
        isMember: member !== undefined,
        isCurrent: validDays(facts) !== null,
        remindedAt: reminders.get(personId) ?? null,
        name: member?.displayName ?? '',
        now,
      }),
      'conflict',
    )
    return { personId, displayName: member?.displayName ?? '', paidCents: sumOf(facts) }
  })
  const references = await withReferences(ctx, campaign, personIds)
  return reminded.map(({ personId, displayName, paidCents }) => {
    const dues = references.get(personId)
    const open = openCents(campaign.scheme, dues?.chosenCents ?? null, paidCents)
    const least = neededCents(campaign.scheme) - paidCents
    const notice = duesNotice(
      place,
      campaign,
      personId,
      open > 0n ? 'fund.dues_reminded' : 'fund.dues_reminded_choose',
      {
        amount: amountText(eurosOf(open > 0n ? open : least)),
        reference: dues?.reference ?? '',
        holder: campaign.holder,
        iban: campaign.iban,
      },
    )
    return { personId, displayName, notice }
  })
}

/** What each member who has not paid yet would read, before anything is sent. */
export const previewDuesReminder = mutation({
  may: (actor, now, { spaceId }: PreviewDuesReminderInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, input: PreviewDuesReminderInput & InSpace) => {
    const all = await letters(ctx, input)
    ctx.act('fund.dues_reminder_read', input.campaignId)
    return all.map(({ personId, displayName, notice }) => {
      const { subject, body } = wordsOf(notice, input.lang)
      return { personId, displayName, subject, body }
    })
  },
})

/** Writes to each of them alone, once in fourteen days at most; where one refuses, nobody is written to. */
export const remindDues = mutation({
  may: (actor, now, { spaceId }: RemindDuesInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, input: RemindDuesInput & InSpace) => {
    const { db, scope, now, actor, mandateId = '' } = ctx
    const all = await letters(ctx, input)
    const by = { campaignId: input.campaignId, remindedBy: actor.personId, mandateId, remindedAt: now }
    await insertReminders(
      db,
      scope,
      all.map(({ personId }) => ({ id: ctx.newId(), personId, ...by })),
    )
    for (const { notice } of all) ctx.notify(notice)
    ctx.act('fund.dues_reminded', input.campaignId)
    return { sent: all.length }
  },
})
