import type { ExpenseFacts, ExpenseSaid } from '@reliance/core/fund/expenses/submit-expense.ts'
import { foldText } from '@reliance/core/shared/fold-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findLineInForce } from '@reliance/db/fund/budgets.ts'
import {
  listAccountsById,
  listOwnersOf,
  listSupplierAccounts,
  usedAccount,
} from '@reliance/db/fund/expenses.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { insertPayeeAccount, listPayeeAccounts, type PayeeAccountRow } from '@reliance/db/fund/payouts.ts'
import type { MutationContext } from '../../boundary/use-case.ts'

type Said = Pick<ExpenseSaid, 'payeeId' | 'payeeName' | 'iban' | 'accountId' | 'budgetLineId'>

/** On what an expense would be paid. `isNew`: an account of a supplier that nobody entered yet under this name. */
export type PayOn = {
  account: Pick<PayeeAccountRow, 'id' | 'holder' | 'iban'> | null
  isNew: boolean
}

/** The account that a supplier had in an expense of the same people, where they typed no IBAN. */
const keptAccount = async (
  { db, scope }: MutationContext,
  organisationId: string | null,
  accountId: string,
): Promise<PayOn> => {
  const isOurs = await usedAccount(db, scope, organisationId, accountId)
  const [account] = isOurs ? await listAccountsById(db, scope, [accountId]) : []
  return { account: account?.organisationId === null ? account : null, isNew: false }
}

/**
 * An account of an organisation is the one that it entered last. A supplier is known by its name and its IBAN together: a
 * name with another IBAN is another account, which waits two days, and holds up nobody else's.
 */
const findAccount = async (
  ctx: MutationContext,
  organisationId: string | null,
  { payeeId, payeeName, iban, accountId }: Said,
): Promise<PayOn> => {
  const { db, scope } = ctx
  if (payeeId !== null) {
    const [serving] = await listPayeeAccounts(db, scope, payeeId)
    return { account: serving ?? null, isNew: false }
  }
  if (iban === '')
    return accountId === null ? { account: null, isNew: false } : keptAccount(ctx, organisationId, accountId)
  const known = (await listSupplierAccounts(db, scope, { holder: payeeName, iban })).find(
    one => one.iban === iban && foldText(one.holder) === foldText(payeeName),
  )
  if (known) return { account: known, isNew: false }
  return { account: { id: ctx.newId(), holder: payeeName, iban }, isNew: true }
}

/** What an expense is measured by as it is said, on what it would be paid, and by which budget. */
export const readSaid = async (
  ctx: MutationContext,
  organisationId: string | null,
  said: Said,
  isPaid: boolean,
): Promise<{ facts: ExpenseFacts; payOn: PayOn; effectId: string | null }> => {
  const { db, scope, now } = ctx
  const payOn = isPaid ? { account: null, isNew: false } : await findAccount(ctx, organisationId, said)
  const [members, line, ownerIds] = await Promise.all([
    listMembers(db, scope),
    said.budgetLineId === null ? undefined : findLineInForce(db, scope, said.budgetLineId),
    said.payeeId === null && payOn.account ? listOwnersOf(db, scope, payOn.account.iban) : [],
  ])
  const ids = (test: (one: (typeof members)[number]) => boolean) =>
    new Set(members.filter(test).map(one => one.organisationId))
  return {
    payOn,
    effectId: line?.effectId ?? null,
    facts: {
      organisationId,
      joinedIds: ids(one => one.status === 'joined'),
      politicalIds: ids(one => one.isPoliticalGroup),
      ownerIds,
      hasAccount: isPaid || payOn.account !== null,
      lineIds: new Set(line && said.budgetLineId !== null ? [said.budgetLineId] : []),
      today: civilDateAt(now),
    },
  }
}

/** Enters the account of a supplier that is new. */
export const enterNew = async (ctx: MutationContext, { account, isNew }: PayOn): Promise<void> => {
  if (!account || !isNew) return
  const { db, scope, actor, now, mandateId } = ctx
  const { id, holder, iban } = account
  const by = { personId: actor.personId, mandateId: mandateId ?? '', addedAt: now }
  await insertPayeeAccount(db, scope, { id, organisationId: null, holder, iban, ...by })
}
