/** Rows of one statement at most: it takes 65,534 values, and no table of ours has more than sixteen columns in one. */
const mostRows = 4000

/** The rows in parts that one statement takes each, in their order. */
export const batchesOf = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, at) =>
    rows.slice(at * mostRows, (at + 1) * mostRows),
  )
