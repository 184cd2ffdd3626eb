import { eurosOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { type BankLineRow, lockLine, setLineState } from '@reliance/db/fund/bank-lines.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { type PayoutRow, updatePayout } from '@reliance/db/fund/payouts.ts'
import { RuleError } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { beginToAsk } from './ask-report.ts'
import { book, type Fact } from './book.ts'
import { followPath } from './calls/call-path.ts'
import { tellSubmitter } from './expenses/tell-expense.ts'
import type { Payable } from './payable.ts'

/** No bank moved anything before it had the file. */
export const isSince = ({ bookedOn }: BankLineRow, inFileAt: Date | null): boolean =>
  inFileAt !== null && bookedOn >= civilDateAt(inFileAt)

/**
 * The movement of the bank that is this payment: as much went out, nobody has said what it is, and it came after the file,
 * or is the one that the payment was made from.
 * @throws {RuleError} `payout_other_line`.
 */
export const movementOf = async (
  { db, scope }: MutationContext,
  lineId: string | null,
  { cents, inFileAt, lineId: madeFrom }: PayoutRow,
): Promise<BankLineRow> => {
  const line = lineId === null ? undefined : await lockLine(db, scope, lineId)
  const isOf =
    line?.state === 'waiting' && line.cents === -cents && (madeFrom === line.id || isSince(line, inFileAt))
  if (!line || !isOf) throw new RuleError('conflict', { code: 'fund.payout_other_line', field: 'lineId' })
  return line
}

const factOf = (payout: PayoutRow, title: string, line: BankLineRow): Fact => {
  const { id, cents, applicationId } = payout
  const cause = { kind: 'bank_line' as const, id: line.id }
  const said = { key: `payout:${id}`, cause, on: line.bookedOn, cents, title }
  return applicationId === null
    ? { ...said, kind: 'expense_paid' }
    : { ...said, kind: 'project_paid', applicationId }
}

const tellPayee = async (
  ctx: MutationContext,
  { payeeId, cents, applicationId }: PayoutRow,
  title: string,
) => {
  if (payeeId === null || applicationId === null) return
  const [place, payee] = await Promise.all([
    fundPlace(ctx.db, ctx.scope),
    findMember(ctx.db, ctx.scope, payeeId),
  ])
  ctx.notify(
    {
      notice: 'fund.paid_out',
      to: { power: 'fund.represent' },
      subject: payeeId,
      path: followPath(place, applicationId),
      params: {
        place: place.name,
        organisation: payee?.displayName ?? '',
        amount: amountText(eurosOf(cents)),
        name: title,
      },
    },
    payeeId,
  )
}

/** A payment is marked paid by the bank's own movement, which the ledger has had unexplained until then. */
export const markPaid = async (
  ctx: MutationContext,
  payout: PayoutRow,
  { title, expense }: Payable,
  line: BankLineRow,
): Promise<void> => {
  const { db, scope, now } = ctx
  await setLineState(db, scope, line.id, 'ignored', { asideAs: 'payout', reason: title })
  const settled = { settledOn: line.bookedOn, settledAt: now, lineId: line.id }
  await updatePayout(db, scope, payout.id, { state: 'paid', ...settled })
  await book(ctx, [factOf(payout, title, line)])
  if (expense) {
    const { id, organisationId, personId } = expense.expense
    const told = { expenseId: id, title, cents: payout.cents, organisationId, personId }
    await tellSubmitter(ctx, 'fund.expense_paid', told)
  } else await tellPayee(ctx, payout, title)
  // The payment that makes the first tranche whole: before it the project owes no report.
  if (payout.applicationId !== null && payout.tranche === 1) await beginToAsk(ctx, payout.applicationId)
  ctx.act('fund.payout_paid', payout.id)
}
