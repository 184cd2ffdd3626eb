import * as z from 'zod/mini'
import { uuidInput } from './id.ts'

/** Rows of one page of a list that can grow. */
export const pageRows = 50

/** Lines of one kind that the first screen says of one place at most; the page about them has them all. */
export const linesPerKind = 20

/** A page of a list that begins with the newest; `next` leads to what is older, null at the end. */
export type Page<Item, Key = string> = { readonly items: readonly Item[]; readonly next: Key | null }

/** What is asked of such a list whose rows are told apart by their id: the first page, or what came before that row. */
export const pageInput = z.object({ before: z.optional(z.nullable(uuidInput)) })

/** How a page is read: one row more than it shows says whether there are others. */
export type PageAsked<Key = string> = { readonly before: Key | null; readonly rows: number }

/** The page of `pageRows` rows older than that one; the newest without it. */
export const pageBefore = <Key>(before: Key | null | undefined): PageAsked<Key> => ({
  before: before ?? null,
  rows: pageRows,
})

/**
 * Cuts what was read to a page.
 * @param read at most `rows + 1` rows, in order; @param keyOf what tells a row from the others, in the same order.
 */
export const cutPage = <Row, Key>(
  read: readonly Row[],
  { rows }: PageAsked<Key>,
  keyOf: (row: Row) => Key,
): Page<Row, Key> => {
  const items = read.slice(0, rows)
  const last = items.at(-1)
  return { items, next: read.length > rows && last !== undefined ? keyOf(last) : null }
}
