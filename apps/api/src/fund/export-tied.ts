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
    const { tied } = await readYear(ctx, await needYear(ctx, startsOn))
    const words = inLanguage({ lang }, fundFr.tiedFile, fundEn.tiedFile)
    ctx.act('fund.tied_exported', undefined, { wording: startsOn })
    return {
      fileName: `${words.name}-${startsOn.slice(0, 4)}.csv`,
      content: formatTied(tied, words, lang),
    }
  },
})
