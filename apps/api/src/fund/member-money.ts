import { eurosOf } from '@reliance/core/fund/euros.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import type { Table } from '@reliance/core/shared/table.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { everyContributionOf, everyPledgeOf } from '@reliance/db/fund/member-money.ts'
import type { ContributionRow } from '@reliance/db/fund/payments.ts'
import type { PledgeRow } from '@reliance/db/fund/pledges.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { AlsoTaken } from '../positions/export-organisation.ts'
import { meansOf } from './means-of.ts'

const amount = (cents: bigint): number => Number(eurosOf(cents))

const pledgeTable = (
  words: typeof fundFr.taken | typeof fundEn.taken,
  rows: readonly PledgeRow[],
): Table => ({
  name: words.pledges,
  heads: words.pledgeHeads,
  rows: rows.map(one => [
    ...[String(one.year), civilDateAt(one.pledgedAt), one.reference, one.reason],
    amount(one.pledgedCents),
  ]),
  printed: [0, 1, 2, 4],
})

const paymentTable = (
  words: typeof fundFr.taken | typeof fundEn.taken,
  rows: readonly ContributionRow[],
): Table => ({
  name: words.payments,
  heads: words.paymentHeads,
  rows: rows.map(one => [
    ...[String(one.year), one.receivedOn, words.means[meansOf(one.basis)]],
    amount(one.cents),
  ]),
})

/** What an organisation promised the fund and paid to it, every year: its own alone. */
export const memberMoney: AlsoTaken = async ({ db, scope }, organisationId, lang) => {
  const { taken: words } = inLanguage({ lang }, fundFr, fundEn)
  const [pledges, payments] = await Promise.all([
    everyPledgeOf(db, scope, organisationId),
    everyContributionOf(db, scope, organisationId),
  ])
  const standing = pledges.filter(one => one.supersededAt === null)
  return {
    json: {
      pledges: standing.map(one => ({
        year: one.year,
        kind: one.kind,
        pledgedEuros: eurosOf(one.pledgedCents),
        inKindEuros: eurosOf(one.inKindCents),
        reason: one.reason,
        reference: one.reference,
        pledgedAt: one.pledgedAt.toISOString(),
      })),
      payments: payments.map(one => ({
        year: one.year,
        receivedOn: one.receivedOn,
        euros: eurosOf(one.cents),
        basis: one.basis,
      })),
    },
    tables: [pledgeTable(words, standing), paymentTable(words, payments)],
  }
}
