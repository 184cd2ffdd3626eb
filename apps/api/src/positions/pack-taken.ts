import { positionsEn } from '@reliance/core/positions/messages.en.ts'
import { positionsFr } from '@reliance/core/positions/messages.fr.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { slugOf } from '@reliance/core/shared/slug.ts'
import type { Table } from '@reliance/core/shared/table.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, spoken } from '../pages/say.ts'
import type { Paper } from '../papers/paper.ts'
import { tableParts } from '../papers/table-parts.ts'

/** What the coalition holds of an organisation, read and not yet written into files. */
export type Taken = {
  lang: Language
  organisation: string
  coalition: string
  /** ISO 8601, UTC. */
  exportedAt: string
  json: string
  tables: readonly Table[]
}

const paperOf = ({ lang, organisation, coalition, exportedAt, tables }: Taken): Paper => {
  const { taken: words } = inLanguage({ lang }, positionsFr, positionsEn)
  const day = civilDateAt(new Date(exportedAt))
  const said = (text: string) => say(lang, text, { organisation, coalition, day })
  return {
    lang,
    title: said(words.title),
    parts: [
      { kind: 'text', text: said(words.lead) },
      ...tableParts(tables, amount => spoken(amountText(amount.toFixed(2)), lang)),
    ],
    foot: said(words.foot),
    madeAt: exportedAt,
  }
}

/**
 * One archive with the same in three forms: a spreadsheet and a PDF for people, a JSON for programs. Written when the
 * transaction that read it is over; what writes files is loaded with the first.
 */
export const packTaken = async (taken: Taken): Promise<{ fileName: string; content: string }> => {
  const [{ zipSync }, { writeWorkbook }, { drawPaper }] = await Promise.all([
    import('fflate'),
    import('../papers/write-workbook.ts'),
    import('../papers/draw-paper.ts'),
  ])
  const name = slugOf(taken.coalition) || 'coalition'
  const [workbook, paper] = await Promise.all([writeWorkbook(taken.tables), drawPaper(paperOf(taken))])
  const files = {
    [`${name}.xlsx`]: workbook,
    [`${name}.pdf`]: paper,
    [`${name}.json`]: Buffer.from(taken.json),
  }
  // The first two are compressed already, and the third is small.
  return { fileName: `${name}.zip`, content: Buffer.from(zipSync(files, { level: 6 })).toString('base64') }
}
