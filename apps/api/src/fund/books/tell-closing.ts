import type { ClosingBalances } from '@reliance/core/fund/books/closing.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { currentCarrier } from '@reliance/db/fund/pledges.ts'
import type { MutationContext } from '../../boundary/use-case.ts'

const said = async ({ db, scope }: MutationContext, startsOn: CivilDate) => {
  const place = await fundPlace(db, scope)
  return {
    subject: `${scope.spaceId}:${startsOn}`,
    path: `${place.path}/exercice-${startsOn}`,
    params: { place: place.name, year: startsOn.slice(0, 4) },
  }
}

/** Whoever else can confirm a closing reads that one waits, with what was counted; once for each that is prepared. */
export const tellToConfirm = async (
  ctx: MutationContext,
  startsOn: CivilDate,
  { bankCents, cashCents }: ClosingBalances,
): Promise<void> => {
  const { params, ...words } = await said(ctx, startsOn)
  const euros = (cents: bigint) => amountText(eurosOf(cents))
  ctx.notify({
    notice: 'fund.closing_prepared',
    to: { power: ['fund.treasury', 'fund.approve', 'fund.audit'], but: ctx.actor.personId },
    ...words,
    params: { ...params, bank: euros(bankCents), cash: euros(cashCents) },
  })
}

/** Whoever prepared a closing reads what became of it. */
export const tellPreparer = async (
  ctx: MutationContext,
  notice: 'fund.closing_confirmed' | 'fund.closing_sent_back',
  { startsOn, preparedBy }: { startsOn: CivilDate; preparedBy: string },
  reason = '',
): Promise<void> => {
  const { params, ...words } = await said(ctx, startsOn)
  ctx.notify({ notice, to: { personId: preparedBy }, ...words, params: { ...params, reason } })
}

/** Whoever commits the organisation that holds the fund: its own accounts wait for it. */
export const tellCarrier = async (ctx: MutationContext, startsOn: CivilDate): Promise<void> => {
  const carrier = await currentCarrier(ctx.db, ctx.scope)
  if (!carrier) return
  const [{ path, params }, member] = await Promise.all([
    said(ctx, startsOn),
    findMember(ctx.db, ctx.scope, carrier.organisationId),
  ])
  ctx.notify(
    {
      notice: 'fund.year_closed',
      to: { power: 'fund.represent' },
      path,
      params: { ...params, organisation: member?.displayName ?? '' },
    },
    carrier.organisationId,
  )
}
