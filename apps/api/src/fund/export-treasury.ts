import {
  type ExportTreasuryInput,
  formatTreasury,
  type TreasuryRow,
} from '@reliance/core/fund/export-treasury.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { listPaid } from '@reliance/db/fund/payments.ts'
import { listStandingPledges } from '@reliance/db/fund/pledges.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { inLanguage } from '../pages/in-language.ts'
import { paidBy, standingOf } from './pledge-view.ts'

/** Who promised and who paid in a year, for a spreadsheet. It names amounts: that somebody took it is recorded. */
export const exportTreasury = mutation({
  may: (actor, now, { spaceId }: ExportTreasuryInput & InSpace) => mayReadTreasury(actor, spaceId, now),
  run: async (ctx, { year, lang }: ExportTreasuryInput & InSpace) => {
    const { db, scope } = ctx
    const [members, pledges, paid] = await Promise.all([
      listMembers(db, scope),
      listStandingPledges(db, scope),
      listPaid(db, scope),
    ])
    ctx.act('fund.treasury_exported')
    const today = civilDateAt(ctx.now)
    const rows = members
      .toSorted((a, b) => compareNames(a.displayName, b.displayName))
      .flatMap(({ organisationId, displayName, status }): TreasuryRow[] => {
        const pledge = pledges.find(one => one.organisationId === organisationId && one.year === year)
        const paidCents = paidBy(paid, organisationId, year)
        // Whoever left stays where it promised or paid something in that year.
        if (status !== 'joined' && !pledge && paidCents === 0n) return []
        const { leftCents, overCents, lateCents, next, state } = standingOf(pledge, paidCents, today)
        return [
          {
            organisation: displayName,
            hasLeft: status !== 'joined',
            state,
            dueCents: pledge?.dueCents ?? null,
            pledgedCents: pledge?.pledgedCents ?? null,
            paidCents,
            leftCents,
            overCents,
            lateCents,
            next,
            reference: pledge?.reference ?? '',
            reason: pledge?.reason ?? '',
          },
        ]
      })
    const words = inLanguage({ lang }, fundFr.treasuryFile, fundEn.treasuryFile)
    return { fileName: `${words.name}-${year}.csv`, content: formatTreasury(rows, year, words, lang) }
  },
})
