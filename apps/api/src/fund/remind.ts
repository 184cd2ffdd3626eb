import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { remind as decide, type PreviewReminderInput, type RemindInput } from '@reliance/core/fund/remind.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import { listPaid } from '@reliance/db/fund/payments.ts'
import { currentCarrier, listPledgeRules, listStandingPledges } from '@reliance/db/fund/pledges.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { type Notice, wordsOf } from '../mail/notice.ts'
import { yearOf } from './get-fund.ts'
import { paidBy, standingOf } from './pledge-view.ts'

/** The mail that asks each of these for what is late; one that is not late refuses all. */
const reminders = async (ctx: MutationContext, organisationIds: readonly string[]) => {
  const { db, scope, now } = ctx
  const [place, [rule], members, pledges, paid, carrier] = await Promise.all([
    fundPlace(db, scope),
    listPledgeRules(db, scope),
    listMembers(db, scope),
    listStandingPledges(db, scope),
    listPaid(db, scope),
    currentCarrier(db, scope),
  ])
  const today = civilDateAt(now)
  const year = yearOf(rule, today)
  return organisationIds.map(organisationId => {
    const member = members.find(one => one.organisationId === organisationId)
    const pledge = pledges.find(one => one.organisationId === organisationId && one.year === year)
    if (!member) throw notFound()
    const paidCents = paidBy(paid, organisationId, year)
    const { state, lateCents, next } = standingOf(pledge, paidCents, today)
    unwrap(decide(state), 'conflict')
    const notice: Notice = {
      notice: carrier ? 'fund.reminded' : 'fund.reminded_no_account',
      to: { power: 'fund.represent' },
      subject: organisationId,
      path: place.path,
      params: {
        place: place.name,
        organisation: member.displayName,
        year: String(year),
        promised: amountText(eurosOf(pledge?.pledgedCents ?? 0n)),
        paid: amountText(eurosOf(paidCents)),
        amount: amountText(eurosOf(lateCents)),
        dueOn: next?.dueOn ?? '',
        reference: pledge?.reference ?? '',
        holder: carrier?.holder ?? '',
        iban: carrier?.iban ?? '',
      },
    }
    return { organisationId, displayName: member.displayName, notice }
  })
}

/** What each organisation that is late would read, before anything is sent. */
export const previewReminder = mutation({
  may: (actor, now, { spaceId }: PreviewReminderInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { organisationIds, lang }: PreviewReminderInput & InSpace) => {
    const asked = await reminders(ctx, [...new Set(organisationIds)])
    ctx.act('fund.reminder_read')
    return asked.map(({ organisationId, displayName, notice }) => {
      const { subject, body } = wordsOf(notice, lang)
      return { organisationId, displayName, subject, body }
    })
  },
})

/** Writes to whoever commits these organisations, once a week at most; none is written to where one was already. */
export const remind = mutation({
  may: (actor, now, { spaceId }: RemindInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { organisationIds }: RemindInput & InSpace) => {
    const asked = await reminders(ctx, [...new Set(organisationIds)])
    const keys = asked.map(one => `${one.organisationId}:${ctx.scope.spaceId}`)
    const spent = await ctx.services.limits.spendEach('fundReminder', keys)
    if (spent) {
      const lately = asked.find(one => spent.key.startsWith(one.organisationId))
      const params = { organisation: lately?.displayName ?? '' }
      throw new RuleError('too_many', { code: 'fund.reminded_lately', params })
    }
    for (const { organisationId, notice } of asked) {
      ctx.notify(notice, organisationId)
      ctx.act('fund.reminded', organisationId)
    }
    return { sent: asked.length }
  },
})
