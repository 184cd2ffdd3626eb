import { agreedCents, missingCents, neededCents } from '@reliance/core/fund/dues/dues-scheme.ts'
import { type DuesFacts, isPaid, validDays } from '@reliance/core/fund/dues/valid-days.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { CampaignRow, MemberDuesRow } from '@reliance/db/fund/dues.ts'
import { sumOf } from './dues-record.ts'

/** What a campaign asks for, as its pages read it. */
export const viewCampaign = ({ id, closedAt, ...campaign }: CampaignRow) => ({
  campaignId: id,
  title: campaign.title,
  fromOn: campaign.fromOn as string,
  throughOn: campaign.throughOn as string,
  validUntilOn: campaign.validUntilOn as string,
  scheme: campaign.scheme,
  needed: eurosOf(neededCents(campaign.scheme)),
  holder: campaign.holder,
  iban: campaign.iban,
  isClosed: closedAt !== null,
})

/** Where somebody stands in a campaign: `late` is only what is not there yet. */
const stateOf = (facts: DuesFacts) => {
  if (validDays(facts) !== null) return isPaid(facts) ? ('paid' as const) : ('exempt' as const)
  if (isPaid(facts)) return 'after' as const
  return facts.payments.length > 0 ? ('part' as const) : ('open' as const)
}
export type DuesState = ReturnType<typeof stateOf>

/** What somebody agreed to, paid, and has open, and until when they are up to date by it. */
export const viewStanding = (campaign: CampaignRow, facts: DuesFacts, dues: MemberDuesRow | undefined) => {
  const agreed = agreedCents(campaign.scheme, dues?.chosenCents ?? null)
  const paidCents = sumOf(facts)
  return {
    state: stateOf(facts),
    reference: dues?.reference ?? null,
    step: dues?.step ?? '',
    agreed: agreed === null ? null : eurosOf(agreed),
    paid: eurosOf(paidCents),
    open: eurosOf(missingCents(campaign.scheme, dues?.chosenCents ?? null, paidCents)),
    validThroughOn: (validDays(facts)?.throughOn ?? null) as string | null,
  }
}
