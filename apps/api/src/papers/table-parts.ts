import type { Table } from '@reliance/core/shared/table.ts'
import type { PaperPart } from './paper.ts'

/** A cell of a printed table: enough to know what is meant; the spreadsheet beside it has all of it. */
const longestPrinted = 300

/** Tables on paper, each under its name; one without rows is left out. @param say how an amount is written. */
export const tableParts = (tables: readonly Table[], say: (amount: number) => string): PaperPart[] =>
  tables
    .filter(one => one.rows.length > 0)
    .flatMap(({ name, heads, rows, printed = heads.map((_, at) => at) }) => {
      const cell = (value: string | number | undefined): string =>
        typeof value === 'number'
          ? say(value)
          : (value ?? '').replaceAll(/\s+/g, ' ').slice(0, longestPrinted)
      return [
        { kind: 'heading', text: name },
        {
          kind: 'table',
          heads: printed.map(at => heads[at] ?? ''),
          rows: rows.map(row => printed.map(at => cell(row[at]))),
        },
      ]
    })
