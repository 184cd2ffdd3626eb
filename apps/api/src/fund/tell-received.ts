import { closesBatch } from '@reliance/core/fund/disclose-total.ts'
import { disclosureOfYear } from '@reliance/core/fund/disclosure-of-year.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import {
  type ContributionRow,
  closeBatch,
  insertContributions,
  listBatches,
  listMoversOf,
  listPaid,
  listPendingNets,
} from '@reliance/db/fund/payments.ts'
import { listFirstPromises, listPledgeRules, listStandingPledges } from '@reliance/db/fund/pledges.ts'
import { RuleError } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { paidBy, standingOf } from './pledge-view.ts'

type New = Omit<
  ContributionRow,
  'spaceId' | 'batchNumber' | 'personId' | 'mandateId' | 'recordedAt' | 'movementId' | 'moveId'
> & { movementId?: string; moveId?: string }
/** What is told, by an act or by what the provider of payments by card says. */
type Telling = Pick<MutationContext, 'db' | 'scope' | 'now' | 'notify'>

/** Under a rule that shows each amount, what is received is told at once; otherwise when a batch hides each. */
const tellBatch = async (ctx: Telling, contributions: readonly New[]) => {
  const { db, scope, now } = ctx
  const [rules, batches, pending, first] = await Promise.all([
    listPledgeRules(db, scope),
    listBatches(db, scope),
    listPendingNets(db, scope),
    listFirstPromises(db, scope),
  ])
  const isOpen = contributions.every(({ year }) => {
    const firstAt = first.find(one => one.year === year)?.firstAt ?? null
    return disclosureOfYear(rules, firstAt) === 'open'
  })
  const last = batches.at(-1)
  const row = { number: (last?.number ?? 0) + 1, closedOn: civilDateAt(now), closedAt: now, isOpen }
  if (isOpen) {
    const cents = contributions.reduce((sum, one) => sum + one.cents, 0n)
    const contributors = new Set(contributions.map(one => one.organisationId)).size
    await closeBatch(
      db,
      scope,
      { ...row, cents, contributors },
      contributions.map(one => one.id),
    )
    return
  }
  const nets = new Map(pending.map(one => [one.organisationId, one.cents]))
  // Beside each batch before, not the last alone: what two share is no secret any more.
  const before = await Promise.all(
    batches.filter(one => !one.isOpen).map(one => listMoversOf(db, scope, one.number)),
  )
  if (before.length === 0 ? !closesBatch(nets, null) : before.some(one => !closesBatch(nets, new Set(one))))
    return
  const cents = pending.reduce((sum, one) => sum + one.cents, 0n)
  const contributors = pending.filter(one => one.cents !== 0n).length
  await closeBatch(db, scope, { ...row, cents, contributors }, null)
}

/** What counts for another promise, or was given back, is undone there first. @throws {RuleError} `moved_elsewhere`. */
const needCovered = async ({ db, scope }: Telling, contributions: readonly New[]) => {
  if (contributions.every(one => one.cents > 0n)) return
  const paid = await listPaid(db, scope)
  const isShort = ({ organisationId, year }: New) =>
    contributions
      .filter(one => one.organisationId === organisationId && one.year === year)
      .reduce((sum, one) => sum + one.cents, paidBy(paid, organisationId, year)) < 0n
  if (contributions.some(one => one.cents < 0n && isShort(one)))
    throw new RuleError('conflict', { code: 'fund.moved_elsewhere' })
}

/**
 * Writes what was received, or taken back, and tells it as far as the rule lets it be told. The fund is locked.
 * Each organisation is written to.
 */
export const tellReceived = async (ctx: MutationContext, contributions: readonly New[]): Promise<void> => {
  await needCovered(ctx, contributions)
  await tellReceivedBy(ctx, { personId: ctx.actor.personId, mandateId: ctx.mandateId ?? '' }, contributions)
}

/** The same where nobody does it now. @param by who asked for it then. */
export const tellReceivedBy = async (
  ctx: Telling,
  by: Pick<ContributionRow, 'personId' | 'mandateId'>,
  contributions: readonly New[],
): Promise<void> => {
  const { db, scope, now } = ctx
  if (contributions.length === 0) return
  await insertContributions(
    db,
    scope,
    contributions.map(one => ({ movementId: null, moveId: null, ...one, ...by, recordedAt: now })),
  )
  // What is moved from one year to another adds up to nothing: there is nothing to tell.
  if (contributions.some(({ basis }) => basis !== 'moved')) await tellBatch(ctx, contributions)
  await writeToEach(ctx, contributions)
}

const noticeOf = ({ cents, movementId, basis, undoesId }: New) => {
  if (basis === 'refund') return undoesId === null ? 'fund.overpayment_refunded' : 'fund.refund_undone'
  if (cents > 0n) return 'fund.received'
  return movementId === undefined ? 'fund.taken_back' : 'fund.card_given_back'
}

/** Whoever commits an organisation reads what came in from it, or that it was a mistake, and what is left. */
const writeToEach = async (ctx: Telling, contributions: readonly New[]) => {
  const { db, scope, now } = ctx
  const [place, members, pledges, paid] = await Promise.all([
    fundPlace(db, scope),
    listMembers(db, scope),
    listStandingPledges(db, scope),
    listPaid(db, scope),
  ])
  // What is moved from one year to another is told by whoever moves it, once.
  for (const one of contributions.filter(({ basis }) => basis !== 'moved')) {
    const { organisationId, cents, receivedOn, year } = one
    const pledge = pledges.find(each => each.organisationId === organisationId && each.year === year)
    const { leftCents } = standingOf(pledge, paidBy(paid, organisationId, year), civilDateAt(now))
    ctx.notify(
      {
        notice: noticeOf(one),
        to: { power: 'fund.represent' },
        subject: organisationId,
        path: place.path,
        params: {
          place: place.name,
          organisation: members.find(each => each.organisationId === organisationId)?.displayName ?? '',
          amount: amountText(eurosOf(cents > 0n ? cents : -cents)),
          left: amountText(eurosOf(leftCents)),
          receivedOn,
          year: String(year),
        },
      },
      organisationId,
    )
  }
}
