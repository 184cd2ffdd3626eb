import { matchPayouts } from '@reliance/core/fund/card/match-payouts.ts'
import { listWaitingLines, setLineState } from '@reliance/db/fund/bank-lines.ts'
import {
  type CardPayoutRow,
  listPayoutsOnTheirWay,
  updateCardPayout,
} from '@reliance/db/fund/card-movements.ts'
import type { Fact } from '../book.ts'
import type { CardContext } from './card-job.ts'

export const amountOf = ({
  ownCents,
  outsideCents,
}: Pick<CardPayoutRow, 'ownCents' | 'outsideCents'>): bigint => ownCents + outsideCents

/**
 * Finds the movements of the bank that are payouts of the provider, whichever of the two came first. The fund is locked.
 * @returns what the ledger takes in of it.
 */
export const settleCardPayouts = async ({
  db,
  scope,
}: Pick<CardContext, 'db' | 'scope'>): Promise<Fact[]> => {
  const [payouts, lines] = await Promise.all([listPayoutsOnTheirWay(db, scope), listWaitingLines(db, scope)])
  const waiting = payouts.map(one => ({ id: one.id, arrivesOn: one.arrivesOn, cents: amountOf(one) }))
  const found = matchPayouts(lines, waiting)
  for (const { lineId, payoutId } of found) {
    await setLineState(db, scope, lineId, 'ignored', { asideAs: 'card_payout', reason: '' })
    await updateCardPayout(db, scope, payoutId, { lineId })
  }
  return found.flatMap(({ lineId, payoutId }) => {
    const line = lines.find(one => one.id === lineId)
    const cause = { kind: 'card' as const, id: payoutId }
    return line
      ? [{ kind: 'card_arrived', key: `card_arrived:${lineId}`, cause, on: line.bookedOn, cents: line.cents }]
      : []
  })
}
