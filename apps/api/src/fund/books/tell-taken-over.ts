import type { OpeningAmounts } from '@reliance/core/fund/books/take-over.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { fundPlace } from '@reliance/db/fund/members.ts'
import type { MutationContext } from '../../boundary/use-case.ts'

/**
 * Whoever else approves payments and whoever checks the fund reads what it began with: they are who should look. The mail
 * leads to the year, which all of them may open. @param startsOn the first day of the books.
 */
export const tellTakenOver = async (
  ctx: MutationContext,
  notice: 'fund.balances_taken_over' | 'fund.balances_undone',
  { bankCents, cashCents, transitCents, tiedCents }: OpeningAmounts,
  startsOn: string,
  reason = '',
): Promise<void> => {
  const place = await fundPlace(ctx.db, ctx.scope)
  const euros = (cents: bigint) => amountText(eurosOf(cents))
  ctx.notify({
    notice,
    to: { power: ['fund.approve', 'fund.audit'], but: ctx.actor.personId },
    subject: ctx.scope.spaceId,
    path: `${place.path}/exercice-${startsOn}`,
    params: {
      place: place.name,
      bank: euros(bankCents),
      cash: euros(cashCents),
      transit: euros(transitCents),
      tied: euros(tiedCents),
      reason,
    },
  })
}
