import { eurosOf } from '@reliance/core/fund/euros.ts'
import { maskedIban } from '@reliance/core/fund/iban.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import type { Notice } from '../../mail/notice.ts'
import { expensePath } from './expense-path.ts'

type Ctx = Pick<MutationContext, 'db' | 'scope' | 'notify'>
/** What the mails of an expense say of it. */
export type Told = {
  expenseId: string
  title: string
  cents: bigint
  organisationId: string | null
  /** Who submitted it. */
  personId: string
}

const said = async ({ db, scope }: Ctx, { expenseId, title, cents, organisationId }: Told) => {
  const [place, member] = await Promise.all([
    fundPlace(db, scope),
    organisationId === null ? undefined : findMember(db, scope, organisationId),
  ])
  return {
    subject: expenseId,
    path: expensePath(place, expenseId),
    params: {
      place: place.name,
      organisation: member?.displayName ?? place.name,
      name: title,
      amount: amountText(eurosOf(cents)),
    },
  }
}

/** Whoever approves payments, and the treasury: an expense is to be looked at, or has changed. */
export const tellApprovers = async (
  ctx: Ctx,
  notice: 'fund.expense_submitted' | 'fund.expense_changed',
  told: Told,
): Promise<void> => {
  ctx.notify({ notice, to: { power: ['fund.approve', 'fund.treasury'] }, ...(await said(ctx, told)) })
}

type ToSubmitter = Extract<
  Notice['notice'],
  'fund.expense_returned' | 'fund.expense_refused' | 'fund.expense_approved' | 'fund.expense_paid'
>

/** Whoever commits the organisation that submitted it, or who submitted it for the coalition. */
export const tellSubmitter = async (
  ctx: Ctx,
  notice: ToSubmitter,
  told: Told,
  reason = '',
): Promise<void> => {
  const { params, ...words } = await said(ctx, told)
  const { organisationId, personId } = told
  const mail = { notice, ...words, params: { ...params, ...(reason !== '' && { reason }) } }
  if (organisationId === null) ctx.notify({ ...mail, to: { personId } })
  else ctx.notify({ ...mail, to: { power: 'fund.represent' } }, organisationId)
}

/** Everybody who could have entered an account reads that one was: a stranger who did is seen before two days are over. */
export const tellAccount = async (
  ctx: Ctx,
  told: Told,
  { holder, iban }: { holder: string; iban: string },
): Promise<void> => {
  const { params, ...words } = await said(ctx, told)
  const mail = {
    notice: 'fund.expense_account' as const,
    ...words,
    params: { ...params, holder, account: maskedIban(iban) },
  }
  const { organisationId } = told
  if (organisationId === null) ctx.notify({ ...mail, to: { power: 'fund.treasury' } })
  else ctx.notify({ ...mail, to: { power: 'fund.represent' } }, organisationId)
}
