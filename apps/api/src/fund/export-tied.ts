import { type ExportTiedInput, formatTied } from '@reliance/core/fund/export-tied.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { inLanguage } from '../pages/in-language.ts'
import { needYear, readYear } from './year-facts.ts'

/** What a year leaves tied to projects, as a table for the accounts of whoever holds the fund (L10). */
export const exportTied = mutation({
  may: (actor, now, { spaceId }: ExportTiedInput & InSpace) => mayReadTreasury(actor, spaceId, now),
  run: async (ctx, { startsOn, lang }: ExportTiedInput & InSpace) => {
    const { tied, accounts } = await readYear(ctx, await needYear(ctx, startsOn))
    const { earlier: title } = inLanguage({ lang }, fundFr.accounts, fundEn.accounts)
    const cents = -(accounts.find(one => one.set === 'fund' && one.code === 'earlier')?.endCents ?? 0n)
    // Dedicated funds that were taken over are in no decision of this place.
    const before = { title, lead: '', decision: null, givenCents: cents, paidCents: 0n, leftCents: cents }
    const rows = cents > 0n ? [...tied, before] : tied
    const words = inLanguage({ lang }, fundFr.tiedFile, fundEn.tiedFile)
    ctx.act('fund.tied_exported', undefined, { wording: startsOn })
    return {
      fileName: `${words.name}-${startsOn.slice(0, 4)}.csv`,
      content: formatTied(rows, words, lang),
    }
  },
})
