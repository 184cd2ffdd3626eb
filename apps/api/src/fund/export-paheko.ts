import { type ExportPahekoInput, formatPaheko } from '@reliance/core/fund/export-paheko.ts'
import { mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { readBooksOfYear } from './export-fec.ts'

/** A year of the books as the table that Paheko imports. It names what each organisation paid, and is recorded. */
export const exportPaheko = mutation({
  may: (actor, now, { spaceId }: ExportPahekoInput & InSpace) => mayReadTreasury(actor, spaceId, now),
  run: async (ctx, { startsOn }: ExportPahekoInput & InSpace) => {
    const { entries, convention } = await readBooksOfYear(ctx, startsOn)
    ctx.act('fund.paheko_exported')
    return {
      fileName: `ecritures-paheko-${startsOn.slice(0, 4)}.csv`,
      content: formatPaheko(entries, convention),
    }
  },
})
