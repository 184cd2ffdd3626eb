import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { Account } from '@reliance/core/fund/ledger/accounts.ts'
import type { OpenAccountInput } from '@reliance/core/fund/open-account.ts'
import { mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { pageBefore } from '@reliance/core/shared/paging.ts'
import { accountStatement, listAccounts } from '@reliance/db/fund/read-ledger.ts'
import { notFound } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { accountOwners } from './account-owners.ts'

/** What moved on one account, with what it held after each line. It is a write: that somebody read it is recorded. */
export const openAccount = mutation({
  may: (actor, now, { spaceId }: OpenAccountInput & InSpace) => mayReadTreasury(actor, spaceId, now),
  run: async (ctx, { set, account: code, before }: OpenAccountInput & InSpace) => {
    const { db, scope } = ctx
    const account = (await listAccounts(db, scope)).find(one => one.set === set && one.code === code)
    if (!account) throw notFound()
    const [{ items, next }, ownerOf] = await Promise.all([
      accountStatement(db, scope, { set, code } as Account, pageBefore(before)),
      accountOwners(db, scope),
    ])
    ctx.act('fund.account_read', undefined, { wording: `${set} ${code}` })
    return {
      code: code.split(':')[0] ?? code,
      owner: ownerOf(code),
      balance: eurosOf(account.balanceCents),
      lines: items.map(one => ({
        entryId: one.id,
        journal: one.journal,
        number: one.number,
        bookedOn: one.bookedOn as string,
        purpose: one.purpose,
        amount: eurosOf(one.cents),
        balance: eurosOf(one.balanceCents),
      })),
      next,
    }
  },
})
