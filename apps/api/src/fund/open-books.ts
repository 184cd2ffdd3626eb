import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { OpenBooksInput } from '@reliance/core/fund/open-books.ts'
import { mayKeepTreasury, mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { pageBefore } from '@reliance/core/shared/paging.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import { proveLedger } from '@reliance/db/fund/prove-ledger.ts'
import { listAccounts, listEntries } from '@reliance/db/fund/read-ledger.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { accountOwners } from './account-owners.ts'
import { viewOpening } from './books/view-opening.ts'

/**
 * The books as they stand: accounts with their balances, entries, years, and the end of the chain. It is a write: that
 * somebody read them, and the end of the chain that they saw, is recorded.
 */
export const openBooks = mutation({
  may: (actor, now, { spaceId }: OpenBooksInput & InSpace) => mayReadTreasury(actor, spaceId, now),
  run: async (ctx, { before }: OpenBooksInput & InSpace) => {
    const { db, scope } = ctx
    const [accounts, page, years, ownerOf, proof, opening] = await Promise.all([
      listAccounts(db, scope),
      listEntries(db, scope, pageBefore(before)),
      listYears(db, scope),
      accountOwners(db, scope),
      proveLedger(db, scope),
      viewOpening(ctx),
    ])
    // The keyed chain of acts seals the end of this one: whoever made the whole ledger again is found by it.
    ctx.act('fund.books_read', undefined, { wording: `${proof.position ?? 0} ${proof.hash ?? ''}`.trim() })
    return {
      accounts: accounts.map(({ set, code, balanceCents }) => ({
        set,
        code: code.split(':')[0] ?? code,
        fullCode: code as string,
        owner: ownerOf(code),
        balance: eurosOf(balanceCents),
      })),
      entries: page.items.map(one => ({
        entryId: one.id,
        journal: one.journal,
        number: one.number,
        bookedOn: one.bookedOn as string,
        postedAt: one.postedAt.toISOString(),
        purpose: one.purpose,
        isReversed: one.reversedById !== null,
        lines: one.postings.map(({ set, code, cents }) => ({
          set,
          code: code.split(':')[0] ?? code,
          owner: ownerOf(code),
          cents: eurosOf(cents),
        })),
      })),
      next: page.next,
      years: years.map(one => ({ startsOn: one.startsOn as string, isClosed: one.closedAt !== null })),
      canKeep: mayKeepTreasury(ctx.actor, scope.spaceId, ctx.now).allowed,
      opening,
      head: proof.hash === null ? null : { position: proof.position ?? 0, hash: proof.hash },
    }
  },
})
