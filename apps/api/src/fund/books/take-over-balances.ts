import { checkBalances, type PlacedBalances } from '@reliance/core/fund/books/place-balances.ts'
import {
  type BalancesFileInput,
  takeOver as decide,
  type OpeningAmounts,
  type TakeOverFacts,
} from '@reliance/core/fund/books/take-over.ts'
import type { FundCode } from '@reliance/core/fund/codes.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import type { Refusal, Result } from '@reliance/core/shared/result.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import {
  cashBefore,
  entryOfKey,
  findOpening,
  insertOpening,
  movedBefore,
  type OpeningRow,
  openedInBank,
} from '@reliance/db/fund/openings.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { book } from '../book.ts'
import type { BalancesFile } from './read-balances-file.ts'
import { tellTakenOver } from './tell-taken-over.ts'

type Read = Result<BalancesFile, Refusal<FundCode>>
type Found = { startsOn: CivilDate; standing: OpeningRow | undefined; facts: TakeOverFacts }

/** The balances are those of the evening before the first year. @throws {RuleError} before somebody holds the fund. */
const factsOf = async ({ db, scope }: Pick<MutationContext, 'db' | 'scope'>): Promise<Found> => {
  const [years, standing, openedCents] = await Promise.all([
    listYears(db, scope),
    findOpening(db, scope),
    openedInBank(db, scope),
  ])
  const [first] = years
  if (!first) throw new RuleError('conflict', { code: 'fund.ledger_missing' })
  const startsOn = first.startsOn as CivilDate
  const facts = {
    hasClosedYear: years.some(one => one.closedAt !== null),
    isTaken: standing !== undefined,
    openedCents,
    earlierLinesCents: await movedBefore(db, scope, startsOn),
    earlierCashCents: await cashBefore(db, scope, startsOn),
  }
  return { startsOn, standing, facts }
}

const viewAmounts = ({ bankCents, cashCents, transitCents, tiedCents }: OpeningAmounts) => ({
  bank: eurosOf(bankCents),
  cash: eurosOf(cashCents),
  transit: eurosOf(transitCents),
  tied: eurosOf(tiedCents),
  free: eurosOf(bankCents + cashCents + transitCents - tiedCents),
})

/** What stands in the way of the file as a whole, beside the lines that are refused one by one. */
const wholeRefusal = (placed: PlacedBalances, facts: TakeOverFacts): Refusal<FundCode> | null => {
  const checked = checkBalances({ ...placed, refused: [] })
  const allowed = checked.ok ? decide(placed, facts) : checked
  return allowed.ok ? null : allowed.error
}

/** Looks at a file of balances: what each line becomes, which ones are refused and why, and what would be written. */
export const previewBalances = (read: Read) =>
  mutation({
    may: (actor, now, { spaceId }: BalancesFileInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
    run: async (ctx, _input: BalancesFileInput & InSpace) => {
      const { placed, digest } = unwrap(read, 'conflict')
      const { startsOn, facts, standing } = await factsOf(ctx)
      ctx.act('fund.balances_previewed')
      const taken = decide(placed, facts)
      return {
        on: addDays(startsOn, -1) as string,
        isSame: standing?.digest === digest,
        lines: placed.rows.map(({ row, account, label, cents, place }) => ({
          row,
          account,
          label,
          amount: eurosOf(cents),
          place,
        })),
        refused: placed.refused,
        refusal: placed.refused.length > 0 ? null : wholeRefusal(placed, facts),
        file: viewAmounts(placed),
        /** Null where something is in the way. */
        booked: taken.ok ? viewAmounts(taken.value) : null,
      }
    },
  })

/** Takes the balances of a file over as one entry. The same file again adds nothing. */
export const takeOverBalances = (read: Read) =>
  mutation({
    may: (actor, now, { spaceId }: BalancesFileInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
    run: async (ctx, { fileName }: BalancesFileInput & InSpace) => {
      const { db, scope, now, actor } = ctx
      const { placed, digest } = unwrap(read, 'conflict')
      await lockFund(db, scope)
      const { startsOn, standing, facts } = await factsOf(ctx)
      if (standing?.digest === digest) return { openingId: standing.id, isNew: false }
      const amounts = unwrap(decide(unwrap(checkBalances(placed), 'conflict'), facts), 'conflict')
      const id = ctx.newId()
      const key = `balances:${id}`
      const cause = { kind: 'reconciliation' as const, id }
      const { bankCents, cashCents, transitCents } = amounts
      const cents = bankCents + cashCents + transitCents
      await book(ctx, [{ kind: 'taken_over', key, cause, on: startsOn, cents, amounts }])
      const entryId = await entryOfKey(db, scope, key)
      if (entryId === undefined) throw new Error('the entry that was just made is not there')
      await insertOpening(db, scope, {
        id,
        fileName,
        digest,
        lines: placed.rows.map(({ account, label, cents: said, place }) => ({
          account,
          label,
          cents: String(said),
          place,
        })),
        ...amounts,
        entryId,
        personId: actor.personId,
        mandateId: ctx.mandateId ?? '',
        recordedAt: now,
      })
      await tellTakenOver(ctx, 'fund.balances_taken_over', amounts, startsOn)
      ctx.act('fund.balances_taken_over', id)
      return { openingId: id, isNew: true }
    },
  })
