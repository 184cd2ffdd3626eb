import { eq, getTableName, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Scope } from '../shared/doors.ts'
import type { ReadDb } from './database.ts'

/**
 * A select whose text is made once for each query builder: making it costs more than asking it. For what most pages
 * ask, with `sql.placeholder` where the values go.
 */
export const prepared = <Values extends Record<string, unknown>, Rows>(
  build: (db: ReadDb) => { execute: (values: Values) => Promise<Rows> },
): ((db: ReadDb, values: Values) => Promise<Rows>) => {
  const built = new WeakMap<ReadDb, ReturnType<typeof build>>()
  return (db, values) => {
    const known = built.get(db) ?? build(db)
    built.set(db, known)
    return known.execute(values)
  }
}

type SpaceTable = PgTable & { spaceId: PgColumn }

/** All rows that a table holds of the space entered, in no order. */
export const rowsOfSpace = <T extends SpaceTable>(table: T) => {
  const ask = prepared(db =>
    db
      .select()
      .from(table as PgTable)
      .where(eq(table.spaceId, sql.placeholder('spaceId')))
      .prepare(`all_of_${getTableName(table)}`),
  )
  return async (db: ReadDb, { spaceId }: Pick<Scope, 'spaceId'>): Promise<T['$inferSelect'][]> =>
    (await ask(db, { spaceId })) as T['$inferSelect'][]
}
