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
  /** Where there is little room, each row becomes a small list of titles and values, so that nothing is out of sight. */
  stacked?: boolean
}

/** What a stacked table still is to those who listen: some browsers forget it once its parts are laid out otherwise. */
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  title: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** How each part looks where a stacked table has less than 41 rem: a telephone, or a screen at 200 %. */
const narrow = {
  table: 'max-[41rem]:block',
  head: 'max-[41rem]:only-read',
  row: 'max-[41rem]:block max-[41rem]:py-2',
  name: 'max-[41rem]:block max-[41rem]:p-0 max-[41rem]:font-bold',
  cell: 'max-[41rem]:flex max-[41rem]:justify-between max-[41rem]:gap-4 max-[41rem]:p-0 max-[41rem]:pt-1',
  value: 'max-[41rem]:min-w-0 max-[41rem]:text-end max-[41rem]:wrap-anywhere',
} as const

type CellProps = { title: ReactNode; figures: boolean; stacked: boolean; children: ReactNode }

function Cell({ title, figures, stacked, children }: CellProps) {
  const look = `p-2 ${figures ? 'text-end' : 'text-start'}`
  if (!stacked) return <td className={look}>{children}</td>
  const empty = children === '' || children === null ? 'max-[41rem]:hidden' : ''
  return (
    <td {...roles.cell} className={`${look} ${narrow.cell} ${empty}`}>
      {/* Those who listen hear the title of the column, which is in the head. */}
      <span aria-hidden="true" className="hidden max-w-1/2 shrink-0 text-ink-soft max-[41rem]:inline">
        {title}
      </span>
      <div className={narrow.value}>{children}</div>
    </td>
  )
}

type RowProps<Row> = { row: Row; columns: readonly Column<Row>[]; stacked: boolean }

function TableRow<Row>({ row, columns: [first, ...others], stacked }: RowProps<Row>) {
  return (
    <tr {...(stacked && roles.row)} className={`border-hair border-b align-top ${stacked ? narrow.row : ''}`}>
      {first && (
        <th
          {...(stacked && roles.name)}
          scope="row"
          className={`min-w-56 p-2 ps-0 font-normal ${first.figures ? 'text-end' : 'text-start'} ${stacked ? narrow.name : ''}`}
        >
          {first.cell(row)}
        </th>
      )}
      {others.map(column => (
        <Cell key={column.key} title={column.title} figures={column.figures === true} stacked={stacked}>
          {column.cell(row)}
        </Cell>
      ))}
    </tr>
  )
}

/** A plain table; its first column names the row. It scrolls by itself when the page is narrow, or is stacked. */
export function DataTable<Row>({ caption, columns, rows, rowKey, stacked = false }: DataTableProps<Row>) {
  const group = stacked ? roles.group : {}
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      <table
        {...(stacked && roles.table)}
        className={`w-full border-collapse text-start ${stacked ? narrow.table : ''}`}
      >
        <caption className={`pb-2 text-start font-bold text-20 ${stacked ? narrow.table : ''}`}>
          {caption}
        </caption>
        <thead {...group} className={stacked ? narrow.head : ''}>
          <tr {...(stacked && roles.row)} className="border-ink border-b-2">
            {columns.map(column => (
              <th
                key={column.key}
                {...(stacked && roles.title)}
                scope="col"
                className={`p-2 align-bottom first:ps-0 ${column.figures ? 'text-end' : 'text-start'}`}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...group} className={stacked ? narrow.table : ''}>
          {rows.map(row => (
            <TableRow key={rowKey(row)} row={row} columns={columns} stacked={stacked} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
