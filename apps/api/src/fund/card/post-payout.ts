import type { PayoutFacts } from '@reliance/core/fund/card/card-facts.ts'
import { splitPayout } from '@reliance/core/fund/card/split-payout.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  type CardPayoutRow,
  findCardPayout,
  insertCardPayout,
  listNets,
  updateCardPayout,
} from '@reliance/db/fund/card-movements.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { balanceOf } from '@reliance/db/fund/read-ledger.ts'
import { book, type Fact } from '../book.ts'
import type { CardContext } from './card-job.ts'
import { settleCardPayouts } from './settle-card-payouts.ts'

/** What was the fund's in the earlier payouts that came back, and are in this one again. */
const earlierOwn = async ({ db, scope }: CardContext, termId: string, { parts }: PayoutFacts) => {
  const refs = (parts ?? []).flatMap(one => one.payoutRef ?? [])
  const rows = await Promise.all(refs.map(ref => findCardPayout(db, scope, termId, ref)))
  return new Map(rows.flatMap(one => (one ? [[one.ref, one.ownCents] as const] : [])))
}

const take = async (ctx: CardContext, termId: string, facts: PayoutFacts): Promise<CardPayoutRow> => {
  const { db, scope, now } = ctx
  const { ref, arrivesOn, parts } = facts
  const [nets, earlier, held] = await Promise.all([
    listNets(
      db,
      scope,
      termId,
      (parts ?? []).map(one => one.ref),
    ),
    earlierOwn(ctx, termId, facts),
    balanceOf(db, scope, { set: 'books', code: 'clearing' }),
  ])
  const row = {
    id: ctx.newId(),
    termId,
    ref,
    arrivesOn,
    recordedAt: now,
    ...splitPayout(facts, nets, earlier, held),
  }
  await insertCardPayout(db, scope, row)
  return { ...row, spaceId: scope.spaceId, failedAt: null, lineId: null }
}

const factOf = (
  { id, termId, ref }: CardPayoutRow,
  kind: 'card_paid_out' | 'card_paid_back',
  at: Date,
  { ownCents, outsideCents }: Pick<CardPayoutRow, 'ownCents' | 'outsideCents'>,
): Fact => ({
  kind,
  key: `${kind}:${termId}:${ref}`,
  cause: { kind: 'card', id },
  on: civilDateAt(at),
  cents: ownCents + outsideCents,
  ownCents,
  outsideCents,
})

/**
 * A payout comes back, once: on its way it never arrives; after it arrived the bank takes it again, which is a movement
 * of its own to wait for.
 */
const takeBack = async (ctx: CardContext, row: CardPayoutRow, at: Date): Promise<Fact[]> => {
  const { db, scope, now } = ctx
  const back = { ownCents: -row.ownCents, outsideCents: -row.outsideCents }
  if (row.failedAt !== null) return []
  if (row.lineId === null) {
    await updateCardPayout(db, scope, row.id, { failedAt: at })
    return [factOf(row, 'card_paid_back', at, back)]
  }
  const ref = `${row.ref}:back`
  if (await findCardPayout(db, scope, row.termId, ref)) return []
  const returned = { id: ctx.newId(), termId: row.termId, ref, recordedAt: now, ...back }
  await insertCardPayout(db, scope, { ...returned, arrivesOn: civilDateAt(at) })
  return [factOf(row, 'card_paid_back', at, back)]
}

/** Takes in what the provider says of a payout: that it left, and that it came back. */
export const postPayout = async (ctx: CardContext, termId: string, facts: PayoutFacts): Promise<void> => {
  const { db, scope, now } = ctx
  if (facts.state === 'under_way' || facts.cents === 0n) return
  await lockFund(db, scope)
  const before = await findCardPayout(db, scope, termId, facts.ref)
  const row = before ?? (await take(ctx, termId, facts))
  const found: Fact[] = before ? [] : [factOf(row, 'card_paid_out', facts.at, row)]
  if (facts.state === 'failed') found.push(...(await takeBack(ctx, row, facts.failedAt ?? now)))
  await book(ctx, [...found, ...(await settleCardPayouts(ctx))])
}
