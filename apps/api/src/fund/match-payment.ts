import {
  matchPayment as decide,
  type IgnoreLineInput,
  type MatchPaymentInput,
  ignoreLine as setAside,
  type UndoMatchInput,
} from '@reliance/core/fund/match-payment.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listSteps } from '@reliance/db/fund/assessments.ts'
import { type BankLineRow, lockLine, setLineState } from '@reliance/db/fund/bank-lines.ts'
import { listPayoutsFor, listPayoutsOnTheirWay, updateCardPayout } from '@reliance/db/fund/card-movements.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import { findMember, listMembers } from '@reliance/db/fund/members.ts'
import { listContributionsFor, listKnownPayers, listPaid } from '@reliance/db/fund/payments.ts'
import { listPledgesOf, lockFund } from '@reliance/db/fund/pledges.ts'
import { listReturnsFor, type ProjectReturnRow, undoReturns } from '@reliance/db/fund/project-returns.ts'
import { balanceOf } from '@reliance/db/fund/read-ledger.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { book, type Fact } from './book.ts'
import { amountOf } from './card/settle-card-payouts.ts'
import { paidBy, standingOf } from './pledge-view.ts'
import { tellReceived } from './tell-received.ts'

const lineOf = async ({ db, scope }: MutationContext, lineId: string) => {
  await lockFund(db, scope)
  const line = await lockLine(db, scope, lineId)
  if (!line) throw notFound()
  return line
}

const nameOf = async ({ db, scope }: MutationContext, organisationId: string): Promise<string> =>
  (await findMember(db, scope, organisationId))?.displayName ?? ''

/** Says for whom a payment is, or to whom an overpayment went back: somebody of the treasury looked at it. */
export const matchPayment = mutation({
  may: (actor, now, { spaceId }: MatchPaymentInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { lineId, organisationId, year }: MatchPaymentInput & InSpace) => {
    const line = await lineOf(ctx, lineId)
    const [pledges, paid, payers] = await Promise.all([
      listPledgesOf(ctx.db, ctx.scope, organisationId, year),
      listPaid(ctx.db, ctx.scope),
      listKnownPayers(ctx.db, ctx.scope),
    ])
    const standing = pledges.find(one => one.supersededAt === null)
    const { overCents } = standingOf(standing, paidBy(paid, organisationId, year), civilDateAt(ctx.now))
    const knownIbans = payers.filter(one => one.organisationId === organisationId).map(one => one.iban)
    unwrap(decide(line, pledges.length > 0, { overCents, iban: line.otherIban, knownIbans }), 'conflict')
    const isProposed = line.proposedOrganisationId === organisationId && line.proposedYear === year
    const { cents, bookedOn } = line
    const byHand = isProposed ? (line.proposedBasis ?? 'by_hand') : 'by_hand'
    const basis = cents < 0n ? 'refund' : byHand
    const id = ctx.newId()
    await setLineState(ctx.db, ctx.scope, lineId, 'matched')
    await tellReceived(ctx, [
      { id, organisationId, year, cents, receivedOn: bookedOn, lineId, undoesId: null, basis },
    ])
    await book(ctx, [
      {
        kind: cents < 0n ? 'refunded' : 'later_received',
        key: `match:${id}`,
        cause: { kind: 'reconciliation', id },
        on: bookedOn,
        cents,
        organisationId,
        organisation: await nameOf(ctx, organisationId),
        year,
      },
    ])
    ctx.act('fund.payment_matched', lineId)
    return null
  },
})

/** What a closed year was explained by stays. @throws {RuleError} `year_closed`. */
export const needOpenYears = async (
  { db, scope }: MutationContext,
  lines: readonly Pick<BankLineRow, 'bookedOn'>[],
): Promise<void> => {
  const closed = (await listYears(db, scope)).filter(one => one.closedAt !== null)
  if (lines.some(({ bookedOn }) => closed.some(one => one.startsOn <= bookedOn && bookedOn <= one.endsOn)))
    throw new RuleError('conflict', { code: 'fund.year_closed' })
}

/** Takes back what a line was said to be: the line waits again, what was promised is open again. */
export const undoMatch = mutation({
  may: (actor, now, { spaceId }: UndoMatchInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { lineId }: UndoMatchInput & InSpace) => {
    const line = await lineOf(ctx, lineId)
    if (line.state === 'waiting') throw new RuleError('conflict', { code: 'fund.line_not_matched' })
    await needOpenYears(ctx, [line])
    await book(ctx, await takeBack(ctx, [line]))
    await setLineState(ctx.db, ctx.scope, lineId, 'waiting')
    ctx.act('fund.match_undone', lineId)
    return null
  },
})

/** What a line that is no contribution was said to be, as the ledger takes it back. */
const asideBack = (
  line: BankLineRow,
  fact: Pick<Fact, 'key' | 'cause' | 'on'>,
  returned: ProjectReturnRow | undefined,
): Fact[] => {
  const { asideAs, label } = line
  // What was paid stays paid, and its movement with it.
  if (asideAs === 'payout') throw new RuleError('conflict', { code: 'fund.line_is_payment' })
  if (returned) {
    const { applicationId } = returned
    return [{ ...fact, kind: 'project_repaid', cents: -line.cents, applicationId, title: line.ignoredReason }]
  }
  if (asideAs === 'bank_charge') return [{ ...fact, kind: 'charge_undone', cents: -line.cents, label }]
  if (asideAs === 'card_payout') return [{ ...fact, kind: 'card_arrived', cents: -line.cents }]
  if (asideAs === 'outside') return [{ ...fact, kind: 'outside', cents: -line.cents }]
  return asideAs === 'deposit' ? [{ ...fact, kind: 'deposit', cents: -line.cents }] : []
}

/** What a project paid back stays, once the project has ended by it. @throws {RuleError} `project_closed`. */
const needOpenProjects = async ({ db, scope }: MutationContext, returns: readonly ProjectReturnRow[]) => {
  const steps = await listSteps(
    db,
    scope,
    returns.map(one => one.applicationId),
  )
  if (steps.some(one => one.step === 'close'))
    throw new RuleError('conflict', { code: 'fund.project_closed' })
}

/**
 * The mirrors of what lines were said to be, told together: one by one, what is told after each would say what each was.
 * Nothing for those that wait. @returns what the ledger takes in of it.
 */
export const takeBack = async (ctx: MutationContext, lines: readonly BankLineRow[]): Promise<Fact[]> => {
  const ids = lines.map(one => one.id)
  const [made, members, returns] = await Promise.all([
    listContributionsFor(ctx.db, ctx.scope, ids),
    listMembers(ctx.db, ctx.scope),
    listReturnsFor(ctx.db, ctx.scope, ids),
  ])
  await needOpenProjects(ctx, returns)
  await undoReturns(ctx.db, ctx.scope, ids, ctx.now)
  // What the provider sent is on its way again.
  for (const payout of await listPayoutsFor(ctx.db, ctx.scope, ids))
    await updateCardPayout(ctx.db, ctx.scope, payout.id, { lineId: null })
  const mirrors: Parameters<typeof tellReceived>[1][number][] = []
  const facts = lines.flatMap(line => {
    const undone = ctx.newId()
    const cause = { kind: 'bank_line' as const, id: line.id }
    const fact = { key: `undo:${undone}`, cause, on: line.bookedOn }
    const one = made.find(({ lineId }) => lineId === line.id)
    if (!one)
      return asideBack(
        line,
        fact,
        returns.find(({ lineId }) => lineId === line.id),
      )
    const { id, organisationId, year, receivedOn, basis } = one
    const cents = -one.cents
    mirrors.push({
      id: undone,
      organisationId,
      year,
      cents,
      receivedOn,
      lineId: line.id,
      undoesId: id,
      basis,
    })
    const organisation = members.find(member => member.organisationId === organisationId)?.displayName ?? ''
    return [{ ...fact, kind: 'taken_back' as const, cents, organisationId, organisation, year }]
  })
  await tellReceived(ctx, mirrors)
  return facts
}

/** Sets a line aside that is no contribution: a charge of the bank, cash that was taken there, a mistake of somebody. */
export const ignoreLine = mutation({
  may: (actor, now, { spaceId }: IgnoreLineInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, input: IgnoreLineInput & InSpace) => {
    const line = await lineOf(ctx, input.lineId)
    const [charges, outside, payouts] = await Promise.all([
      balanceOf(ctx.db, ctx.scope, { set: 'books', code: 'fees' }),
      balanceOf(ctx.db, ctx.scope, { set: 'books', code: 'outside' }),
      listPayoutsOnTheirWay(ctx.db, ctx.scope),
    ])
    const payout = payouts.find(one => amountOf(one) === line.cents)
    const facts = { chargesCents: charges, outsideCents: -outside, hasPayout: payout !== undefined }
    unwrap(setAside(line, input, facts), 'conflict')
    const { id, bookedOn: on, cents, label } = line
    await setLineState(ctx.db, ctx.scope, id, 'ignored', { asideAs: input.as, reason: input.reason })
    const fact = { key: `aside:${ctx.newId()}`, cause: { kind: 'bank_line' as const, id }, on, cents }
    if (input.as === 'bank_charge') await book(ctx, [{ ...fact, kind: 'charge', label }])
    if (input.as === 'deposit') await book(ctx, [{ ...fact, kind: 'deposit' }])
    if (input.as === 'outside') await book(ctx, [{ ...fact, kind: 'outside' }])
    if (input.as === 'card_payout' && payout) {
      await updateCardPayout(ctx.db, ctx.scope, payout.id, { lineId: id })
      await book(ctx, [{ ...fact, kind: 'card_arrived' }])
    }
    ctx.act('fund.line_ignored', id)
    return null
  },
})
