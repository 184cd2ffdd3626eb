import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  title: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures line up on the right. */
  figures?: boolean
}
export type DataTableProps<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A plain table; its first column names the row. It scrolls by itself when the page is narrow. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-start">
        <caption className="pb-2 text-start font-bold text-20">{caption}</caption>
        <thead>
          <tr className="border-ink border-b-2">
            {columns.map(column => (
              <th
                key={column.key}
                scope="col"
                className={`p-2 align-bottom first:ps-0 ${column.figures ? 'text-end' : 'text-start'}`}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={rowKey(row)} className="border-hair border-b align-top">
              {columns.map((column, at) => {
                const look = `p-2 first:ps-0 ${column.figures ? 'text-end' : 'text-start'}`
                return at === 0 ? (
                  <th key={column.key} scope="row" className={`${look} min-w-56 font-normal`}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={look}>
                    {column.cell(row)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
