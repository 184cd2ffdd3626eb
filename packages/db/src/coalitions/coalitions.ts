import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { rowsOfSpace } from '../connection/prepared.ts'
import type { Scope } from '../shared/doors.ts'
import { slugsHere } from '../shared/places.ts'
import { charterSignature, charterVersion, coalition } from './tables.ts'

export type CoalitionRow = typeof coalition.$inferSelect
export type CharterRow = typeof charterVersion.$inferSelect
export type SignatureRow = typeof charterSignature.$inferSelect

const rows = rowsOfSpace(coalition)

export const findCoalition = async (db: ReadDb, scope: Scope): Promise<CoalitionRow | undefined> =>
  (await rows(db, scope))[0]

/** What the coalition is called and where it stands on this site, for what is written to its people. */
export const coalitionPlace = async (db: ReadDb, scope: Scope): Promise<{ name: string; path: string }> => {
  const [found, [current]] = await Promise.all([findCoalition(db, scope), slugsHere(db)])
  return { name: found?.name ?? '', path: `/c/${current?.slug ?? ''}` }
}

export const insertCoalition = async (
  tx: Tx,
  scope: Scope,
  row: Pick<CoalitionRow, 'name' | 'purpose'>,
): Promise<void> => {
  await tx.insert(coalition).values({ spaceId: scope.spaceId, ...row })
}

/** Saves where the revision is the one that was read. @returns the new revision, undefined when it moved on. */
export const updateCoalition = async (
  tx: Tx,
  scope: Scope,
  { revision, ...row }: Omit<CoalitionRow, 'spaceId'>,
): Promise<number | undefined> => {
  const [saved] = await tx
    .update(coalition)
    .set({ ...row, revision: sql`${coalition.revision} + 1` })
    .where(and(eq(coalition.spaceId, scope.spaceId), eq(coalition.revision, revision)))
    .returning({ revision: coalition.revision })
  return saved?.revision
}

/** Takes the public page away, whatever revision it has. */
export const hideCoalition = async (tx: Tx, scope: Scope): Promise<void> => {
  await tx.update(coalition).set({ isPublic: false }).where(eq(coalition.spaceId, scope.spaceId))
}

const { text: _text, ...withoutText } = getTableColumns(charterVersion)
/** What is said of a version without its text, which may be many pages long. */
export type CharterLabel = Omit<CharterRow, 'text'>

/**
 * The versions of the charter without their texts, newest first; the first is in force. Bounded: each is a decision of
 * all organisations, and no more than the newest 200 are listed.
 */
export const listCharterLabels = (db: ReadDb, scope: Scope): Promise<CharterLabel[]> =>
  db
    .select(withoutText)
    .from(charterVersion)
    .where(eq(charterVersion.spaceId, scope.spaceId))
    .orderBy(desc(charterVersion.number))
    .limit(200)

/** The version in force, with its text; undefined before there is one. */
export const currentCharter = async (db: ReadDb, scope: Scope): Promise<CharterRow | undefined> =>
  (
    await db
      .select()
      .from(charterVersion)
      .where(eq(charterVersion.spaceId, scope.spaceId))
      .orderBy(desc(charterVersion.number))
      .limit(1)
  )[0]

/** One version with its text. */
export const findCharter = async (db: ReadDb, scope: Scope, id: string): Promise<CharterRow | undefined> =>
  (
    await db
      .select()
      .from(charterVersion)
      .where(and(eq(charterVersion.spaceId, scope.spaceId), eq(charterVersion.id, id)))
  )[0]

/** Adds a version under the next number of the space. */
export const insertCharterVersion = async (
  tx: Tx,
  scope: Scope,
  row: Omit<CharterRow, 'spaceId' | 'number'>,
): Promise<void> => {
  await tx.insert(charterVersion).values({
    spaceId: scope.spaceId,
    ...row,
    number: sql`(select coalesce(max(v.number), 0) + 1 from charter_version v where v.space_id = ${scope.spaceId})`,
  })
}

/** Answers of the organisations to every version of the charter. Bounded: one for each organisation and version. */
export const listSignatures = rowsOfSpace(charterSignature)

/** Writes the answer of an organisation to a version; an earlier refusal is replaced. */
export const saveSignature = async (
  tx: Tx,
  scope: Scope,
  row: Omit<SignatureRow, 'spaceId'>,
): Promise<void> => {
  const { charterVersionId, organisationId, ...answer } = row
  await tx
    .insert(charterSignature)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({
      target: [charterSignature.spaceId, charterSignature.charterVersionId, charterSignature.organisationId],
      set: answer,
    })
}
