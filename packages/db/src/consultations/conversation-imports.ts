import { and, asc, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { conversationImport, importChunk } from './tables.ts'

export type ImportRow = typeof conversationImport.$inferSelect
export type ChunkRow = typeof importChunk.$inferSelect

export const insertImport = async (tx: Tx, scope: Scope, row: Omit<ImportRow, 'spaceId'>): Promise<void> => {
  await tx.insert(conversationImport).values({ spaceId: scope.spaceId, ...row })
}

const isImport = (scope: Scope, id: string) =>
  and(eq(conversationImport.spaceId, scope.spaceId), eq(conversationImport.id, id))
const isChunkOf = (scope: Scope, id: string) =>
  and(eq(importChunk.spaceId, scope.spaceId), eq(importChunk.importId, id))

export const findImport = async (db: ReadDb, scope: Scope, id: string): Promise<ImportRow | undefined> =>
  (await db.select().from(conversationImport).where(isImport(scope, id)))[0]

export const lockImport = async (tx: Tx, scope: Scope, id: string): Promise<ImportRow | undefined> =>
  (await tx.select().from(conversationImport).where(isImport(scope, id)).for('update'))[0]

/** Imports that this person began and did not finish. */
export const unfinishedImports = async (db: ReadDb, scope: Scope, personId: string): Promise<string[]> => {
  const rows = await db
    .select({ id: conversationImport.id })
    .from(conversationImport)
    .where(and(eq(conversationImport.spaceId, scope.spaceId), eq(conversationImport.startedBy, personId)))
  return rows.map(row => row.id)
}

/** A chunk that is there already stays as it is. */
export const insertChunk = async (tx: Tx, scope: Scope, row: Omit<ChunkRow, 'spaceId'>): Promise<void> => {
  await tx
    .insert(importChunk)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
}

/** What has arrived, without its content. */
export const receivedChunks = (db: ReadDb, scope: Scope, importId: string) =>
  db
    .select({ file: importChunk.file, number: importChunk.number, bytes: importChunk.bytes })
    .from(importChunk)
    .where(isChunkOf(scope, importId))

/** Everything that has arrived, in the order of each file. */
export const readChunks = (db: ReadDb, scope: Scope, importId: string): Promise<ChunkRow[]> =>
  db
    .select()
    .from(importChunk)
    .where(isChunkOf(scope, importId))
    .orderBy(asc(importChunk.file), asc(importChunk.number))

export const deleteImport = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tx.delete(importChunk).where(isChunkOf(scope, id))
  await tx.delete(conversationImport).where(isImport(scope, id))
}
