import { mayReadFund } from '@reliance/core/fund/powers.ts'
import { proveLedger } from '@reliance/db/fund/prove-ledger.ts'
import { query } from '../boundary/use-case.ts'

/**
 * Computes the books again from their rows, for any member: whether all of it is right, and which rule is broken where
 * one is. How many entries there are stays with the treasury: it would tell when a payment came.
 */
export const proveFund = query({
  may: mayReadFund,
  run: async ({ db, scope }) => {
    const { wrong, position } = await proveLedger(db, scope)
    return { isEmpty: position === null, wrong: wrong.map(one => one.rule) }
  },
})
