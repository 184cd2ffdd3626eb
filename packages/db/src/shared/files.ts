import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from './doors.ts'
import { file, fileChunk, fileUsage } from './file-tables.ts'

export type FileRow = typeof file.$inferSelect
/** Which row of which table a file stands with. */
export type Attachment = { kind: string; id: string }

const isFile = (scope: Scope, id: string) => and(eq(file.spaceId, scope.spaceId), eq(file.id, id))
const isPieceOf = (scope: Scope, id: string) =>
  and(eq(fileChunk.spaceId, scope.spaceId), eq(fileChunk.fileId, id))

/** What the files of the space weigh (bytes); locked until the end of the transaction. */
export const lockUsage = async (tx: Tx, scope: Scope): Promise<number> => {
  const [row] = await tx
    .insert(fileUsage)
    .values({ spaceId: scope.spaceId, bytes: 0 })
    .onConflictDoUpdate({ target: fileUsage.spaceId, set: { bytes: sql`${fileUsage.bytes}` } })
    .returning({ bytes: fileUsage.bytes })
  return row?.bytes ?? 0
}

const addUsage = async (tx: Tx, scope: Scope, bytes: number): Promise<void> => {
  await tx
    .update(fileUsage)
    .set({ bytes: sql`${fileUsage.bytes} + ${bytes}` })
    .where(eq(fileUsage.spaceId, scope.spaceId))
}

/** What this person has sent, or begun to send, and nothing uses (bytes). */
export const waitingBytes = async (db: ReadDb, scope: Scope, personId: string): Promise<number> => {
  const [row] = await db
    .select({ bytes: sql<string>`coalesce(sum(${file.bytes}), 0)` })
    .from(file)
    .where(and(eq(file.spaceId, scope.spaceId), eq(file.uploadedBy, personId), isNull(file.attachedKind)))
  return Number(row?.bytes ?? 0)
}

/** The files that this person has sent, or begun to send, and nothing uses. */
export const waitingFiles = async (db: ReadDb, scope: Scope, personId: string): Promise<string[]> => {
  const rows = await db
    .select({ id: file.id })
    .from(file)
    .where(and(eq(file.spaceId, scope.spaceId), eq(file.uploadedBy, personId), isNull(file.attachedKind)))
  return rows.map(row => row.id)
}

type NewFile = Pick<FileRow, 'id' | 'name' | 'bytes' | 'uploadedBy' | 'startedAt'>

/** Announces a file: its weight counts from now on. */
export const insertFile = async (tx: Tx, scope: Scope, row: NewFile): Promise<void> => {
  await tx.insert(file).values({ spaceId: scope.spaceId, ...row })
  await addUsage(tx, scope, row.bytes)
}

export const findFile = async (db: ReadDb, scope: Scope, id: string): Promise<FileRow | undefined> =>
  (await db.select().from(file).where(isFile(scope, id)))[0]

export const lockFile = async (tx: Tx, scope: Scope, id: string): Promise<FileRow | undefined> =>
  (await tx.select().from(file).where(isFile(scope, id)).for('update'))[0]

/** A piece that is there already stays as it is. */
export const insertPiece = async (
  tx: Tx,
  scope: Scope,
  row: { fileId: string; number: number; content: Buffer },
): Promise<void> => {
  await tx
    .insert(fileChunk)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
}

export const countPieces = async (db: ReadDb, scope: Scope, id: string): Promise<number> =>
  (await db.select({ pieces: count() }).from(fileChunk).where(isPieceOf(scope, id)))[0]?.pieces ?? 0

export const readPiece = async (
  db: ReadDb,
  scope: Scope,
  id: string,
  number: number,
): Promise<Buffer | undefined> =>
  (
    await db
      .select({ content: fileChunk.content })
      .from(fileChunk)
      .where(and(isPieceOf(scope, id), eq(fileChunk.number, number)))
  )[0]?.content

/** Puts other pieces in the place of those that came, before the file is stored; its weight counts as it is now. */
export const replacePieces = async (
  tx: Tx,
  scope: Scope,
  { id, bytes }: Pick<FileRow, 'id' | 'bytes'>,
  pieces: readonly Buffer[],
): Promise<void> => {
  await tx.delete(fileChunk).where(isPieceOf(scope, id))
  for (const [number, content] of pieces.entries())
    await insertPiece(tx, scope, { fileId: id, number, content })
  const bytesNow = pieces.reduce((sum, piece) => sum + piece.length, 0)
  await tx.update(file).set({ bytes: bytesNow }).where(isFile(scope, id))
  await addUsage(tx, scope, bytesNow - bytes)
}

/** Says what a file is, now that it is whole. */
export const storeFile = async (
  tx: Tx,
  scope: Scope,
  id: string,
  found: { mediaType: string; sha256: string; storedAt: Date },
): Promise<void> => {
  await tx.update(file).set(found).where(isFile(scope, id))
}

/**
 * Attaches whole files of this person that stand with nothing yet.
 * @returns how many; fewer than asked when one is not theirs, not whole, gone, or taken.
 */
export const attachFiles = async (
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
  personId: string,
  to: Attachment,
): Promise<number> => {
  if (ids.length === 0) return 0
  const attached = await tx
    .update(file)
    .set({ attachedKind: to.kind, attachedId: to.id })
    .where(
      and(
        eq(file.spaceId, scope.spaceId),
        inArray(file.id, [...ids]),
        eq(file.uploadedBy, personId),
        isNull(file.attachedKind),
        sql`${file.storedAt} is not null`,
      ),
    )
    .returning({ id: file.id })
  return attached.length
}

/** The files that stand with rows of one kind, in the order in which they were sent. Bounded: a few for each, and a gigabyte a space in all. */
export const listAttached = (db: ReadDb, scope: Scope, kind: string): Promise<FileRow[]> =>
  db
    .select()
    .from(file)
    .where(and(eq(file.spaceId, scope.spaceId), eq(file.attachedKind, kind)))
    .orderBy(asc(file.startedAt), asc(file.id))

/** The files that stand with one row, in the order in which they were sent. Bounded: as an act takes them, 100. */
export const listAttachedTo = (db: ReadDb, scope: Scope, { kind, id }: Attachment): Promise<FileRow[]> =>
  db
    .select()
    .from(file)
    .where(and(eq(file.spaceId, scope.spaceId), eq(file.attachedKind, kind), eq(file.attachedId, id)))
    .orderBy(asc(file.startedAt), asc(file.id))
    .limit(100)

/** Removes a file with its pieces and its weight, unless something uses it. @returns whether it did. */
export const removeWaitingFile = async (tx: Tx, scope: Scope, id: string): Promise<boolean> => {
  const row = await lockFile(tx, scope, id)
  if (!row || row.attachedKind !== null) return false
  await tx.delete(fileChunk).where(isPieceOf(scope, id))
  await tx.delete(file).where(isFile(scope, id))
  await addUsage(tx, scope, -row.bytes)
  return true
}
