import { randomInt } from 'node:crypto'
import { creditorReference } from '@reliance/core/fund/creditor-reference.ts'
import { countsFrom, type DuesFacts, validDays } from '@reliance/core/fund/dues/valid-days.ts'
import type { ValidDays } from '@reliance/core/organisations/keep-validity.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  type CampaignRow,
  findCampaign,
  insertMemberDues,
  listMemberDues,
  lockDues,
  type MemberDuesRow,
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
  payments: standing(payments, personId).map(({ cents, means, receivedOn, recordedAt }) => ({
    cents,
    receivedOn: countsFrom({ means, receivedOn, recordedOn: civilDateAt(recordedAt) }),
  })),
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

/** How many references a space has in all: six digits, which hold those of many years. */
const referencesMax = 1_000_000
/** How often a number is drawn again; a space in which most are taken would need more. */
const drawsMax = 50

/** Drawn, not counted: a reference stands on statements, and tells nobody how many were given before. */
const drawNumber = (): number => randomInt(1, referencesMax)

/** The reference of each of these members in a campaign; who has none yet is given one, and a number taken is drawn again. */
export const withReferences = async (
  { db, scope, now }: MutationContext,
  campaign: CampaignRow,
  personIds: readonly string[],
): Promise<Map<string, MemberDuesRow>> => {
  const known = new Map(
    (await listMemberDues(db, scope, campaign.id)).map(one => [one.personId, one] as const),
  )
  const year = civilDateAt(now).slice(0, 4)
  const dues = { campaignId: campaign.id, chosenCents: null, step: '', chosenAt: now }
  for (let draws = 0; ; draws++) {
    const lacking = [...new Set(personIds)].filter(personId => !known.has(personId))
    if (lacking.length === 0) return known
    if (draws === drawsMax) throw new Error('no number is free for a reference of dues')
    const rows = lacking.map(personId => {
      const number = drawNumber()
      const reference = creditorReference(`COT${year}${String(number).padStart(6, '0')}`)
      return { ...dues, personId, referenceNumber: number, reference }
    })
    const given = await insertMemberDues(db, scope, rows)
    for (const row of rows)
      if (given.includes(row.personId)) known.set(row.personId, { spaceId: scope.spaceId, ...row })
  }
}
