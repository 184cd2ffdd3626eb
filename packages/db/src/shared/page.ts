import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { lt, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** The rows that come after the page before, where the newest come first by this column; all for the first page. */
export const olderThan = <Key>(column: PgColumn, { before }: PageAsked<Key>): SQL | undefined =>
  before === null ? undefined : lt(column, before)

/** How many rows are read for a page: one more than it shows. */
export const rowsOf = <Key>({ rows }: PageAsked<Key>): number => rows + 1
