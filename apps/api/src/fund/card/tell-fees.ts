import { closesBatch } from '@reliance/core/fund/disclose-total.ts'
import { closeFeeBatch, listFeeMovers, listUntoldFees } from '@reliance/db/fund/card-movements.ts'
import { listPledgeRules } from '@reliance/db/fund/pledges.ts'
import type { CardContext } from './card-job.ts'

/**
 * A fee follows from what was paid, so that alone it would tell it: fees are told as contributions are, in batches in which
 * nobody can read one organisation's, or at once where every rule there ever was shows each amount.
 */
export const tellFees = async ({ db, scope }: CardContext): Promise<void> => {
  const [rules, untold, movers] = await Promise.all([
    listPledgeRules(db, scope),
    listUntoldFees(db, scope),
    listFeeMovers(db, scope),
  ])
  if (untold.length === 0) return
  const nets = new Map(untold.map(one => [one.organisationId, one.cents]))
  const batches = Map.groupBy(movers, one => one.batch)
  const before = [...batches.values()].map(rows => new Set(rows.map(one => one.organisationId)))
  const isOpen = rules.every(one => one.disclosure === 'open')
  const hides = before.length === 0 ? closesBatch(nets, null) : before.every(one => closesBatch(nets, one))
  if (isOpen || hides) await closeFeeBatch(db, scope)
}
