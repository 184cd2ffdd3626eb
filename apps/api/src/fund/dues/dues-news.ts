import { missingCents } from '@reliance/core/fund/dues/dues-scheme.ts'
import { validDays } from '@reliance/core/fund/dues/valid-days.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepDues, mayPayDues } from '@reliance/core/fund/powers.ts'
import { countWaitingLines } from '@reliance/db/fund/bank-lines.ts'
import { listCampaigns, listDuesOf } from '@reliance/db/fund/dues.ts'
import { listExemptionsOf, listPaymentsOf } from '@reliance/db/fund/dues-payments.ts'
import { actorOf, type QueryContext } from '../../boundary/use-case.ts'
import { factsOf, sumOf } from './dues-record.ts'

/**
 * On the first screen of an organisation: to a member, the dues that they have not paid, their own alone; to whoever keeps
 * dues, how many movements of the bank wait.
 */
export const duesToday = async ({ db, scope, entered: entering }: QueryContext) => {
  const nothing = { waiting: [], others: [], soon: [], late: [], steps: [] }
  const [[campaign], lines] = await Promise.all([listCampaigns(db, scope), countWaitingLines(db, scope)])
  const entered = await entering
  const [actor, { now }] = [actorOf(entered), entered]
  if (entered.kind !== 'organisation' || !campaign || !mayPayDues(actor).allowed) return nothing
  const { personId } = actor
  const [dues, payments, exemptions] = await Promise.all([
    listDuesOf(db, scope, personId),
    listPaymentsOf(db, scope, personId),
    listExemptionsOf(db, scope, personId),
  ])
  const keeps = mayKeepDues(actor, scope.spaceId, now).allowed
  const of = <Row extends { campaignId: string }>(rows: readonly Row[]) =>
    rows.filter(one => one.campaignId === campaign.id)
  const facts = factsOf(campaign, of(payments), of(exemptions), personId)
  const owes = campaign.closedAt === null && validDays(facts) === null
  const chosen = dues.find(one => one.campaignId === campaign.id)?.chosenCents ?? null
  return {
    ...nothing,
    waiting: [
      ...(owes
        ? [
            {
              kind: 'payDues' as const,
              title: campaign.title,
              amount: eurosOf(missingCents(campaign.scheme, chosen, sumOf(facts))),
            },
          ]
        : []),
      ...(keeps && lines > 0 ? [{ kind: 'sortDues' as const, count: lines }] : []),
    ],
  }
}
