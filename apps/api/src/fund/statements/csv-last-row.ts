import type { CsvColumns } from './csv-columns.ts'
import type { TableRow } from './csv-table.ts'

/** How many digits stand after the last point or comma, and which of both it is. */
const shapeOf = (text: string): string => {
  const [, sign = '', decimals = ''] = /([.,])(\d*)\D*$/.exec(text) ?? []
  return `${sign}${decimals.length}`
}

/**
 * Whether the last row of a table that ends without a line break is whole. `cut`: it lacks cells, or its last amount is
 * written otherwise than all others, as 20,0 beside 12,50. `unknown`: nothing tells a whole row from a cut one.
 */
export const lastRowOf = (rows: readonly TableRow[], columns: CsvColumns): 'whole' | 'cut' | 'unknown' => {
  const { width, ...read } = columns
  const last = rows.at(-1)
  if (!last) return 'whole'
  if (!last.isWhole || last.cells.length < width) return 'cut'
  const column = last.cells.length - 1
  const cell = last.cells[column] ?? ''
  // All that is read stands before a cell that nothing reads.
  if (!Object.values(read).flat().includes(column)) return 'whole'
  const amounts = [read.amount, read.debit, read.credit, read.balance].filter(one => one !== null)
  if (cell === '' && amounts.includes(column)) return 'whole'
  if (!amounts.includes(column)) return 'unknown'
  const shapes = new Set(
    rows.slice(0, -1).flatMap(({ cells }) => {
      const others = amounts.map(one => cells[one] ?? '').filter(text => /\d/.test(text))
      return others.map(shapeOf)
    }),
  )
  const [shape] = shapes
  if (shapes.size !== 1) return 'unknown'
  if (shape !== shapeOf(cell)) return 'cut'
  return shape === ',2' || shape === '.2' ? 'whole' : 'unknown'
}
