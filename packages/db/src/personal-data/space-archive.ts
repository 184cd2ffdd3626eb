import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database, ReadDb } from '../connection/database.ts'
import { type Door, type Entered, readEntered } from '../shared/doors.ts'
import type { PersonalTable } from '../shared/personal-data.ts'
import { tablesInOrder } from './personal-tables.ts'

/** Tables in the archive of a space, in the order in which an instance takes them in: what is referred to first. */
export const archiveTables: readonly PersonalTable[] = tablesInOrder.filter(
  table => 'spaceId' in table.columns && table.name !== 'slug' && table.exports.includes('space'),
)

/** Read piece by piece: all that is in files would not fit into memory. */
export const pieces = 'file_chunk'

/** The shape of the tables: an archive is taken in by an instance of the same shape alone. */
export const archiveShape = createHash('sha256')
  .update(
    JSON.stringify(
      archiveTables.map(({ name, columns }) => [name, ...Object.values(columns).map(column => column.name)]),
    ),
  )
  .digest('hex')
  .slice(0, 16)

export type ArchiveRow = Record<string, unknown>
export type ArchiveSum = { table: string; rows: number; sha256: string }

/** A hash over the rows of a table, one line each, whatever the order in which they come. */
export const sumOf = (table: string, rows: readonly ArchiveRow[]): ArchiveSum => {
  const hash = createHash('sha256')
  for (const line of rows.map(row => JSON.stringify(row)).sort()) hash.update(`${line}\n`)
  return { table, rows: rows.length, sha256: hash.digest('hex') }
}

/** Rows as the database writes them: every value as JSON, times in UTC. */
export const archiveRows = async (
  db: Pick<ReadDb, 'execute'>,
  spaceId: string,
  table: string,
): Promise<ArchiveRow[]> => {
  const rows = await db.execute(
    sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t where space_id = ${spaceId}`,
  )
  return rows.map(({ row }) => JSON.parse(String(row)))
}

/** The pieces of files, each by its key. */
const pieceKeys = async (db: Pick<ReadDb, 'execute'>, spaceId: string) =>
  db.execute<{ file_id: string; number: number }>(
    sql`select file_id, number from ${sql.identifier(pieces)} where space_id = ${spaceId} order by 1, 2`,
  )

export type Snapshot = {
  entered: Entered
  slug: string
  tables: { table: PersonalTable; rows: ArchiveRow[] }[]
  pieces: { file_id: string; number: number }[]
}

/**
 * All rows of a space at one moment, but for the pieces of its files, which never change.
 * @returns undefined when the door did not open.
 */
export const readSnapshot = (database: Database, door: Door): Promise<Snapshot | undefined> =>
  database.transaction('read', async ({ db, ask }) => {
    await db.execute(sql`set transaction isolation level repeatable read`)
    await db.execute(sql`set local timezone = 'UTC'`)
    const [row] = await ask(door.enter)
    if (!row) return undefined
    const tables: Snapshot['tables'] = []
    for (const table of archiveTables)
      if (table.name !== pieces) tables.push({ table, rows: await archiveRows(db, door.spaceId, table.name) })
    const [found] = await db.execute(sql`select door.slug_of_entered() as slug`)
    const all = await pieceKeys(db, door.spaceId)
    return { entered: readEntered(row), slug: String(found?.slug ?? ''), ...inUse(tables, all) }
  })

/** Files that no act took are their sender's drafts: they stay behind, and weigh nothing there. */
const inUse = (tables: Snapshot['tables'], all: Snapshot['pieces']): Pick<Snapshot, 'tables' | 'pieces'> => {
  const files = tables.find(one => one.table.name === 'file')?.rows ?? []
  const taken = files.filter(row => row.attached_kind !== null)
  const bytes = taken.reduce((sum, row) => sum + Number(row.bytes), 0)
  const ids = new Set(taken.map(row => row.id))
  return {
    tables: tables.map(({ table, rows }) => {
      if (table.name === 'file') return { table, rows: taken }
      if (table.name === 'file_usage') return { table, rows: rows.map(row => ({ ...row, bytes })) }
      return { table, rows }
    }),
    pieces: all.filter(piece => ids.has(piece.file_id)),
  }
}

/** One piece of a file, through the door again: reading ends where rights do. */
export const readArchivePiece = (
  database: Database,
  door: Door,
  key: { file_id: string; number: number },
): Promise<ArchiveRow | undefined> =>
  database.transaction('read', async ({ db, ask }) => {
    if ((await ask(door.enter)).length === 0) return undefined
    const [row] = await db.execute(sql`
      select to_jsonb(t)::text as row from ${sql.identifier(pieces)} t
      where space_id = ${door.spaceId} and file_id = ${key.file_id} and number = ${key.number}`)
    return row && JSON.parse(String(row.row))
  })

/** Rows that say nothing of people but ids: what is exported unless somebody says what for (R123). */
export const withoutPeople = (table: PersonalTable, rows: readonly ArchiveRow[]): ArchiveRow[] => {
  // An address or a request to come in is nothing without whom it is from.
  if (table.address || table.words.some(column => column.name === 'message')) return []
  const blanked = [...table.names, ...table.words].map(({ name, notNull }) => [name, notNull ? '' : null])
  return rows.map(row => ({ ...row, ...Object.fromEntries(blanked) }))
}
