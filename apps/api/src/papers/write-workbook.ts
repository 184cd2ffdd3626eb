import type { Table } from '@reliance/core/shared/table.ts'
import writeExcelFile from 'write-excel-file/node'

/** A name of a sheet holds 31 signs, and none of these. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)

/** A cell holds no more (Excel); a charter may be longer, and stands whole in the JSON. */
const longestCell = 32_000

/** One spreadsheet with one sheet a table. Every text is a text: what begins like a formula is none. */
export const writeWorkbook = (tables: readonly Table[]): Promise<Buffer> =>
  writeExcelFile(
    tables.map(({ name, heads, rows }) => ({
      sheet: sheetName(name),
      stickyRowsCount: 1,
      columns: heads.map(() => ({ width: 24 })),
      data: [
        heads.map(value => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map(row =>
          row.map(value =>
            typeof value === 'number'
              ? { value, type: Number, format: '0.00' }
              : { value: value.slice(0, longestCell), type: String },
          ),
        ),
      ],
    })),
  ).toBuffer()
