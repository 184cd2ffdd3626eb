import type { ListCalls } from '@reliance/core/fund/calls/list-calls.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayReadFund } from '@reliance/core/fund/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { callFigures } from '@reliance/db/fund/call-figures.ts'
import { listCalls as readCalls } from '@reliance/db/fund/calls.ts'
import { toldFees } from '@reliance/db/fund/card-movements.ts'
import { listBatches } from '@reliance/db/fund/payments.ts'
import { listAccounts } from '@reliance/db/fund/read-ledger.ts'
import { query } from '../../boundary/use-case.ts'
import { viewCall } from './call-view.ts'
import { firstOpening, fundMoney } from './fund-money.ts'

/** Calls for projects, newest first, and what is free for another one. */
export const listCalls = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, { before }: ListCalls & { spaceId: string }) => {
    const asked = pageBefore(before)
    const [rows, batches, accounts, opened, cardFees] = await Promise.all([
      readCalls(db, scope, asked),
      listBatches(db, scope),
      listAccounts(db, scope),
      firstOpening(db, scope),
      toldFees(db, scope),
    ])
    const { items, next } = cutPage(rows, asked, row => row.number)
    const figures = await callFigures(
      db,
      scope,
      items.map(row => row.id),
    )
    const today = civilDateAt((await entering).now)
    return {
      calls: items.map(row =>
        viewCall(
          row,
          figures.find(one => one.callId === row.id),
          today,
        ),
      ),
      next,
      free: eurosOf(fundMoney(batches, accounts, opened, cardFees).freeCents),
    }
  },
})
