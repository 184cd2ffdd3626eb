import { matchDuesLines, type OpenDues } from '@reliance/core/fund/dues/match-dues.ts'
import type { Match } from '@reliance/core/fund/match-line.ts'
import { type CampaignRow, listCampaigns, listMemberDues } from '@reliance/db/fund/dues.ts'
import { listDuesPayers, listPayments } from '@reliance/db/fund/dues-payments.ts'
import type { QueryContext } from '../../boundary/use-case.ts'

type Reading = Pick<QueryContext, 'db' | 'scope'>
/** Dues that a payment may be of. */
export type PayableDues = OpenDues & { campaign: CampaignRow; personId: string }

/** Of how many campaigns payments still arrive. */
const campaignsHeard = 6

/** What members owe in the newest campaigns, closed or not: a transfer may come late. */
export const payableDues = async ({ db, scope }: Reading): Promise<PayableDues[]> => {
  const [all, payers] = await Promise.all([listCampaigns(db, scope), listDuesPayers(db, scope)])
  const ibansOf = Map.groupBy(payers, one => one.personId)
  const dues = await Promise.all(
    all.slice(0, campaignsHeard).map(async campaign => {
      const [rows, payments] = await Promise.all([
        listMemberDues(db, scope, campaign.id),
        listPayments(db, scope, campaign.id),
      ])
      const paid = new Map<string, bigint>()
      for (const { personId, cents, takenBackAt } of payments)
        if (takenBackAt === null) paid.set(personId, (paid.get(personId) ?? 0n) + cents)
      return rows.map(({ personId, reference, chosenCents }) => ({
        campaign,
        personId,
        reference,
        scheme: campaign.scheme,
        chosenCents,
        paidCents: paid.get(personId) ?? 0n,
        knownIbans: (ibansOf.get(personId) ?? []).map(one => one.iban),
      }))
    }),
  )
  return dues.flat()
}

type Line = { cents: bigint; label: string; otherIban: string }

/** Whose dues each of these movements is, or seems to be. */
export const matchedDues = (
  lines: readonly Line[],
  dues: readonly PayableDues[],
): { match: Match; dues: PayableDues | undefined }[] =>
  matchDuesLines(
    lines.map(({ cents, label, otherIban }) => ({ cents, label, payerIban: otherIban || null })),
    dues,
  ).map(match => ({
    match,
    dues: match.kind === 'none' ? undefined : dues.find(one => one.reference === match.pledgeId),
  }))
