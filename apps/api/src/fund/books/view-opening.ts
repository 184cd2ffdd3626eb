import { eurosOf } from '@reliance/core/fund/euros.ts'
import { findOpening } from '@reliance/db/fund/openings.ts'
import type { MutationContext } from '../../boundary/use-case.ts'

/** The balances that were taken over, line by line, as whoever checks the books reads them; null where there are none. */
export const viewOpening = async ({ db, scope }: Pick<MutationContext, 'db' | 'scope'>) => {
  const opening = await findOpening(db, scope)
  if (!opening) return null
  const { id, fileName, lines, recordedAt, bankCents, cashCents, transitCents, tiedCents } = opening
  return {
    openingId: id,
    fileName,
    recordedAt: recordedAt.toISOString(),
    bank: eurosOf(bankCents),
    cash: eurosOf(cashCents),
    transit: eurosOf(transitCents),
    tied: eurosOf(tiedCents),
    free: eurosOf(bankCents + cashCents + transitCents - tiedCents),
    lines: lines.map(({ account, label, cents, place }) => ({
      account,
      label,
      amount: eurosOf(BigInt(cents)),
      place,
    })),
  }
}
