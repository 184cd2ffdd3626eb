import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepDues, mayPayDues } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listCampaigns, listDuesOf } from '@reliance/db/fund/dues.ts'
import { listExemptionsOf, listPaymentsOf } from '@reliance/db/fund/dues-payments.ts'
import { actorOf, query } from '../../boundary/use-case.ts'
import { upToDateUntil } from '../../organisations/read-validity.ts'
import { viewCampaign, viewStanding } from './campaign-view.ts'
import { factsOf } from './dues-record.ts'

/** A member's own dues: until when they are up to date, what they choose and pay, and what they paid. Nobody else's. */
export const getDues = query({
  may: mayPayDues,
  run: async ({ db, scope, entered: entering }, _input: { spaceId: string }) => {
    const entered = await entering
    const actor = actorOf(entered)
    const { personId } = actor
    const [campaigns, dues, payments, exemptions, throughOn] = await Promise.all([
      listCampaigns(db, scope),
      listDuesOf(db, scope, personId),
      listPaymentsOf(db, scope, personId),
      listExemptionsOf(db, scope, personId),
      upToDateUntil({ db, scope }, personId, civilDateAt(entered.now)),
    ])
    const [campaign] = campaigns
    const standingIn = (one: typeof campaign & {}) =>
      viewStanding(
        one,
        factsOf(
          one,
          payments.filter(payment => payment.campaignId === one.id),
          exemptions.filter(exemption => exemption.campaignId === one.id),
          personId,
        ),
        dues.find(row => row.campaignId === one.id),
      )
    return {
      keeps: mayKeepDues(actor, scope.spaceId, entered.now).allowed,
      throughOn: throughOn as string | null,
      campaign: campaign ? { ...viewCampaign(campaign), mine: standingIn(campaign) } : null,
      payments: payments.map(one => ({
        paymentId: one.id,
        campaignId: one.campaignId,
        title: campaigns.find(each => each.id === one.campaignId)?.title ?? '',
        amount: eurosOf(one.cents),
        receivedOn: one.receivedOn as string,
        means: one.means,
        isTakenBack: one.takenBackAt !== null,
      })),
    }
  },
})
