import { creditorReference } from '@reliance/core/fund/creditor-reference.ts'
import { type DuesFacts, validDays } from '@reliance/core/fund/dues/valid-days.ts'
import type { ValidDays } from '@reliance/core/organisations/keep-validity.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  type CampaignRow,
  findCampaign,
  insertMemberDues,
  listMemberDues,
  lockDues,
  type MemberDuesRow,
  nextDuesNumber,
} from '@reliance/db/fund/dues.ts'
import {
  type DuesExemptionRow,
  type DuesPaymentRow,
  listExemptions,
  listPayments,
} from '@reliance/db/fund/dues-payments.ts'
import { notFound } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { keepValidity } from '../../organisations/keep-validity.ts'

/** A campaign of this space, while nobody else changes anything of its dues. */
export const lockedCampaign = async ({ db, scope }: MutationContext, id: string): Promise<CampaignRow> => {
  await lockDues(db, scope)
  const campaign = await findCampaign(db, scope, id)
  if (!campaign) throw notFound()
  return campaign
}

const standing = (payments: readonly DuesPaymentRow[], personId: string): DuesPaymentRow[] =>
  payments.filter(one => one.personId === personId && one.takenBackAt === null)

/** What a campaign knows of one person, as the rules read it. */
export const factsOf = (
  campaign: CampaignRow,
  payments: readonly DuesPaymentRow[],
  exemptions: readonly DuesExemptionRow[],
  personId: string,
): DuesFacts => ({
  campaign,
  payments: standing(payments, personId),
  exemptOn: exemptions.find(one => one.personId === personId)?.fromOn ?? null,
})

export const sumOf = ({ payments }: DuesFacts): bigint => payments.reduce((sum, { cents }) => sum + cents, 0n)

/**
 * Makes the days on which somebody is up to date what follows from what stands now; last in an act that changes it.
 * @returns the days, and whether they changed.
 */
export const settleDues = async (
  ctx: MutationContext,
  campaign: CampaignRow,
  personIds: readonly string[],
): Promise<Map<string, { facts: DuesFacts; days: ValidDays | null; changed: boolean }>> => {
  const [payments, exemptions] = await Promise.all([
    listPayments(ctx.db, ctx.scope, campaign.id),
    listExemptions(ctx.db, ctx.scope, campaign.id),
  ])
  const settled = new Map<string, { facts: DuesFacts; days: ValidDays | null; changed: boolean }>()
  for (const personId of new Set(personIds)) {
    const facts = factsOf(campaign, payments, exemptions, personId)
    const days = validDays(facts)
    const changed = await keepValidity(ctx, { personId, causeId: campaign.id, wanted: days })
    settled.set(personId, { facts, days, changed })
  }
  return settled
}

/** The reference of each of these members in a campaign; who has none yet is given the next number. */
export const withReferences = async (
  { db, scope, now }: MutationContext,
  campaign: CampaignRow,
  personIds: readonly string[],
): Promise<Map<string, MemberDuesRow>> => {
  const known = new Map(
    (await listMemberDues(db, scope, campaign.id)).map(one => [one.personId, one] as const),
  )
  const first = await nextDuesNumber(db, scope)
  const year = civilDateAt(now).slice(0, 4)
  const rows = [...new Set(personIds)]
    .filter(personId => !known.has(personId))
    .map((personId, at) => ({
      campaignId: campaign.id,
      personId,
      referenceNumber: first + at,
      reference: creditorReference(`COT${year}${String(first + at).padStart(6, '0')}`),
      chosenCents: null,
      step: '',
      chosenAt: now,
    }))
  await insertMemberDues(db, scope, rows)
  for (const row of rows) known.set(row.personId, { spaceId: scope.spaceId, ...row })
  return known
}
