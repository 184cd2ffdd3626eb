import { and, count, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Database, ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import type { PersonalTable } from '../shared/personal-data.ts'
import { directoryTables, spaceTables } from './personal-tables.ts'

/** A person as a space knows them: by their id, and by their addresses where they were invited. */
export type Known = { personId: string; addresses: readonly string[] }

/** The space's rows of a table that `who` finds; the columns come from the declaration. */
export const inSpace = ({ columns }: PersonalTable, scope: Scope, who: SQL | undefined): SQL | undefined =>
  and(columns.spaceId && eq(columns.spaceId, scope.spaceId), who)

/** Whether a row is about this person, or was written by them. */
const theirs = (table: PersonalTable, { personId, addresses }: Known): SQL | undefined =>
  or(
    ...[...table.about, ...table.by].map(column => eq(column, personId)),
    ...(table.address && addresses.length > 0 ? [inArray(table.address, [...addresses])] : []),
  )

/** Tables of a space whose rows a person reads and takes away. */
export const toldTables = spaceTables.filter(
  table => table.exports.includes('person') && table.about.length + table.by.length > 0,
)

/** How many rows of each table of a space are about a person or were written by them; tables without are left out. */
export const countTraces = async (
  db: ReadDb,
  scope: Scope,
  who: Known,
): Promise<{ table: string; rows: number }[]> => {
  const counted = await Promise.all(
    toldTables.map(async table => {
      const [found] = await db
        .select({ rows: count() })
        .from(table.table)
        .where(inSpace(table, scope, theirs(table, who)))
      return { table: table.name, rows: found?.rows ?? 0 }
    }),
  )
  return counted.filter(({ rows }) => rows > 0)
}

type Row = Record<string, unknown>

/**
 * A row as its person takes it away: nothing that opens something, no other person's id, and, where the row is about
 * somebody else, no name and no word of theirs.
 */
export const personsRow = (table: PersonalTable, row: Row, { personId, addresses }: Known): Row => {
  const keyOf = new Map(Object.entries(table.columns).map(([key, column]) => [column, key]))
  const value = (column: PgColumn) => row[keyOf.get(column) ?? '']
  const isAbout =
    table.about.some(column => value(column) === personId) ||
    (table.address !== undefined && addresses.includes(String(value(table.address))))
  const ids = [...table.about, ...table.by]
  const personal = [...table.names, ...table.words, ...table.mentions]
  const isLeftOut = (column: PgColumn) =>
    table.secrets.includes(column) ||
    (personal.includes(column) && !isAbout && !table.mentions.includes(column))
  return Object.fromEntries(
    Object.entries(table.columns).flatMap(([key, column]) => {
      if (isLeftOut(column)) return []
      return [[key, ids.includes(column) && row[key] !== personId ? null : row[key]]]
    }),
  )
}

/** Everything that a space keeps of a person, table by table. */
export const readTraces = async (
  db: ReadDb,
  scope: Scope,
  who: Known,
): Promise<{ table: string; rows: Row[] }[]> => {
  const read = await Promise.all(
    toldTables.map(async table => {
      const rows: Row[] = await db
        .select()
        .from(table.table)
        .where(inSpace(table, scope, theirs(table, who)))
        .orderBy(sql`1, 2`)
      return { table: table.name, rows: rows.map(row => personsRow(table, row, who)) }
    }),
  )
  return read.filter(({ rows }) => rows.length > 0)
}

/** What the directory holds of the person of a session, without what opens anything. */
export const readDirectory = (
  database: Database,
  sessionHash: string,
): Promise<{ table: string; rows: Row[] }[]> =>
  database.transaction('read', async ({ db }) => {
    const found = await db.execute<{ relation: string; rows: Row[] | string | null }>(
      sql`select relation, rows from door.my_directory(${sessionHash})`,
    )
    return found.flatMap(({ relation, rows }) => {
      const table = directoryTables.find(one => one.name === relation)
      const read: Row[] = typeof rows === 'string' ? JSON.parse(rows) : (rows ?? [])
      if (!table || read.length === 0) return []
      const open = Object.entries(table.columns).filter(([, column]) => !table.secrets.includes(column))
      const told = read.map(row => Object.fromEntries(open.map(([key, column]) => [key, row[column.name]])))
      return [{ table: relation, rows: told }]
    })
  })
