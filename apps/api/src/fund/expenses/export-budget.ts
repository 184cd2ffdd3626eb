import { type ExportBudgetInput, formatBudget } from '@reliance/core/fund/expenses/export-budget.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayReadFund } from '@reliance/core/fund/powers.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { query } from '../../boundary/use-case.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { readBudget } from './get-budget.ts'

/** The budget of a year beside what was spent, for a spreadsheet: every member reads the same on its page. */
export const exportBudget = query({
  may: mayReadFund,
  run: async ({ db, scope }, { year, lang }: ExportBudgetInput & { spaceId: string }) => {
    const read = await readBudget({ db, scope }, year)
    if (!read) throw notFound()
    const words = inLanguage({ lang }, fundFr.budgetFile, fundEn.budgetFile)
    return { fileName: `${words.name}-${year}.csv`, content: formatBudget(read.lines, words, lang) }
  },
})
