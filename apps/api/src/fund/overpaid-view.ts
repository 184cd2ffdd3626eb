import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { listKnownPayers, listMoves } from '@reliance/db/fund/payments.ts'
import type { PledgeRow } from '@reliance/db/fund/pledges.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { type Paid, paidBy, standingOf } from './pledge-view.ts'

type Facts = {
  pledges: readonly PledgeRow[]
  paid: Paid
  nameOf: ReadonlyMap<string, string>
  today: CivilDate
}

/**
 * What was paid beyond promises of any year, the promises that are open, and what was counted for another year already. Accounts are
 * those that it can be given back to.
 */
export const viewOverpaid = async (
  { db, scope }: { db: ReadDb; scope: Scope },
  { pledges, paid, nameOf, today }: Facts,
) => {
  const [payers, moves] = await Promise.all([listKnownPayers(db, scope), listMoves(db, scope)])
  const standings = pledges.map(one => ({
    organisationId: one.organisationId,
    displayName: nameOf.get(one.organisationId) ?? '',
    year: one.year,
    ...standingOf(one, paidBy(paid, one.organisationId, one.year), today),
  }))
  return {
    overpaid: standings
      .filter(one => one.overCents > 0n)
      .map(({ organisationId, displayName, year, overCents }) => ({
        organisationId,
        displayName,
        year,
        over: eurosOf(overCents),
        ibans: payers.filter(one => one.organisationId === organisationId).map(one => one.iban),
      })),
    openPledges: standings
      .filter(one => one.leftCents > 0n)
      .map(({ organisationId, year, leftCents }) => ({
        organisationId,
        year,
        left: eurosOf(leftCents),
      })),
    moves: moves
      .filter(one => one.cents > 0n)
      .map(to => {
        const from = moves.find(one => one.moveId === to.moveId && one.cents < 0n)
        return {
          moveId: to.moveId ?? '',
          amount: eurosOf(to.cents),
          organisation: nameOf.get(to.organisationId) ?? '',
          fromYear: from?.year ?? to.year,
          toYear: to.year,
          movedOn: to.receivedOn as string,
        }
      }),
  }
}
