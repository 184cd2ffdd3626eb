import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury, mayReadFund } from '@reliance/core/fund/powers.ts'
import { findCardAccount } from '@reliance/db/fund/card-accounts.ts'
import { listRecentPayouts } from '@reliance/db/fund/card-movements.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { currentCarrier } from '@reliance/db/fund/pledges.ts'
import { actorOf, allow, query } from '../../boundary/use-case.ts'
import { hookKinds } from './hook-kinds.ts'
import { hookToken, hookUrl } from './hook-token.ts'

/**
 * What the treasury needs to connect the account of whoever holds the fund, and how it stands. No secret is in it, and
 * nothing of what one organisation paid: payouts are of many.
 */
export const cardSetup = query({
  may: mayReadFund,
  run: async ({ db, scope, services, entered: entering }) => {
    const [entered, carrier] = await Promise.all([entering, currentCarrier(db, scope)])
    allow(mayKeepTreasury(actorOf(entered), scope.spaceId, entered.now))
    if (!carrier) return null
    const [member, found, payouts] = await Promise.all([
      findMember(db, scope, carrier.organisationId),
      findCardAccount(db, scope, carrier.id),
      listRecentPayouts(db, scope),
    ])
    const connection = found?.connection ?? null
    const ids: readonly string[] = entered.organisationIds
    return {
      carrier: member?.displayName ?? '',
      isCarrier: ids.includes(carrier.organisationId),
      hookUrl: hookUrl(services.baseUrl, hookToken(services.secret, scope.spaceId, carrier.id)),
      hookKinds,
      takesTestKeys: services.provider.takesTestKeys,
      account: found ? { accountRef: found.account.accountRef, isLive: found.account.isLive } : null,
      connection:
        connection && connection.disconnectedAt === null
          ? {
              accountName: connection.accountName,
              connectedAt: connection.connectedAt.toISOString(),
              refusedAt: connection.refusedAt?.toISOString() ?? null,
            }
          : null,
      payouts: payouts.map(one => ({
        payoutId: one.id,
        arrivesOn: one.arrivesOn as string,
        amount: eurosOf(one.ownCents + one.outsideCents),
        outside: eurosOf(one.outsideCents),
        state: one.failedAt ? ('back' as const) : one.lineId ? ('arrived' as const) : ('sent' as const),
      })),
    }
  },
})
