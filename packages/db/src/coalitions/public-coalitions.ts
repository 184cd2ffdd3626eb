import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { rowsOf } from '../shared/page.ts'

export type PublicCoalitionRow = {
  space_id: string
  slug: string
  name: string
  /** The first line of what it is for; may be empty. */
  purpose: string
  /** Organisations that have joined. */
  joined: number
}

/** A page of the open coalitions that chose a public page, by name; `before` is the address of the last one read. */
export const listPublicCoalitions = (database: Database, page: PageAsked) =>
  database.call<PublicCoalitionRow>(
    'read',
    sql`select * from door.public_coalitions(${page.before}, ${rowsOf(page)})`,
  )

/** So many of them, drawn anew each day, and how many others there are. */
export const somePublicCoalitions = (database: Database, rows: number) =>
  database.call<PublicCoalitionRow & { others: number }>(
    'read',
    sql`select * from door.some_public_coalitions(${rows})`,
  )
