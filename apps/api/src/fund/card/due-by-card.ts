import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { isPaidByCard } from '@reliance/db/fund/card-accounts.ts'
import { listUnderWay } from '@reliance/db/fund/card-payments.ts'
import { listPaid } from '@reliance/db/fund/payments.ts'
import { currentCarrier, listPledgesOf } from '@reliance/db/fund/pledges.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { paidBy, standingOf } from '../pledge-view.ts'

/** What an organisation owes next of a year, debits under way taken as paid, and to whom it can be paid by card. */
export const dueByCard = async (
  db: ReadDb,
  scope: Scope,
  { organisationId, year }: { organisationId: string; year: number },
  today: CivilDate,
) => {
  const [pledges, paid, underWay, carrier, isConnected] = await Promise.all([
    listPledgesOf(db, scope, organisationId, year),
    listPaid(db, scope),
    listUnderWay(db, scope),
    currentCarrier(db, scope),
    isPaidByCard(db, scope),
  ])
  const pledge = pledges.find(one => one.supersededAt === null)
  const cents = paidBy(paid, organisationId, year) + paidBy(underWay, organisationId, year)
  return {
    termId: carrier?.id ?? '',
    isConnected,
    next: standingOf(pledge, cents, today).next,
    reference: pledge?.reference ?? '',
  }
}
