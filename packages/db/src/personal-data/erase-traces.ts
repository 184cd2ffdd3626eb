import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../connection/database.ts'
import { deleteImport, unfinishedImports } from '../consultations/conversation-imports.ts'
import type { Scope } from '../shared/doors.ts'
import { removeWaitingFile, waitingFiles } from '../shared/files.ts'
import type { PersonalTable } from '../shared/personal-data.ts'
import { inSpace } from './personal-rows.ts'
import { spaceTables } from './personal-tables.ts'

/**
 * Who is erased. Their addresses are known as keyed hashes: sha256 of `pepper`, a colon, and the address.
 */
export type Erased = { personId: string; addressHashes: readonly string[]; pepper: string }

const list = (values: readonly string[]): SQL =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`

const isAbout = (table: PersonalTable, { personId, addressHashes, pepper }: Erased): SQL | undefined =>
  or(
    ...table.about.map(column => eq(column, personId)),
    ...(table.address
      ? [sql`house.address_hash(${pepper}, ${table.address}) = any(${list(addressHashes)})`]
      : []),
  )

const texts = ({ columns }: PersonalTable, wanted: readonly PgColumn[]) =>
  Object.fromEntries(
    Object.entries(columns).filter(([, column]) => wanted.includes(column) && column.dataType === 'string'),
  )

/** How this space calls the person, and what they wrote for themselves: where else it stands, it goes as well. */
const wordsOf = async (tx: Tx, scope: Scope, erased: Erased): Promise<string[]> => {
  const words = new Set([erased.personId])
  for (const table of spaceTables) {
    const columns = texts(table, [...table.names, ...table.words])
    const who = isAbout(table, erased)
    if (!who || Object.keys(columns).length === 0) continue
    const rows = await tx
      .select(columns)
      .from(table.table)
      .where(inSpace(table, scope, who))
    for (const value of rows.flatMap(Object.values))
      if (typeof value === 'string' && value.trim() !== '') words.add(value.toLowerCase())
  }
  return [...words]
}

/** What erasure writes: nothing, or what has to stand there; and the end of what the row gave. */
const blankOf = (table: PersonalTable, now: Date): Record<string, unknown> => {
  const { ends, blankAs } = table
  return Object.fromEntries(
    Object.entries(table.columns).flatMap(([key, column]): [string, unknown][] => {
      if (ends?.at === column) {
        const open = and(...[column, ...ends.unless].map(one => isNull(one)))
        return [[key, sql`case when ${open} then ${now.toISOString()}::timestamptz else ${column} end`]]
      }
      if (![...table.names, ...table.words].includes(column)) return []
      return [[key, blankAs ?? (column.notNull ? '' : null)]]
    }),
  )
}

/** What the person sent or began, and nothing uses. */
const removeUnused = async (tx: Tx, scope: Scope, personId: string): Promise<void> => {
  for (const fileId of await waitingFiles(tx, scope, personId)) await removeWaitingFile(tx, scope, fileId)
  for (const importId of await unfinishedImports(tx, scope, personId)) await deleteImport(tx, scope, importId)
}

/** Stored answers that repeat a name or an address of theirs, and all answers to themselves. */
const forgetAnswers = async (
  tx: Tx,
  scope: Scope,
  table: PersonalTable,
  erased: Erased,
  words: readonly string[],
): Promise<void> => {
  const changed = Object.fromEntries(
    Object.entries(table.columns).flatMap(([key, column]) =>
      table.mentions.includes(column) ? [[key, null]] : [],
    ),
  )
  const mentioned = table.mentions.map(
    column => sql`house.mentions(${column}, ${list(words)}, ${erased.pepper}, ${list(erased.addressHashes)})`,
  )
  const own = table.by.map(column => eq(column, erased.personId))
  await tx
    .update(table.table)
    .set(changed)
    .where(inSpace(table, scope, or(...own, ...mentioned)))
}

/**
 * Erases a person from the space entered, by the declarations: rows about them are deleted or blanked, and what gave
 * rights ends now. Their ids stay where an act, a decision or a position needs an author. Once more changes nothing.
 * @param eventId the event of this erasure, which also opens the messages of this space.
 */
export const eraseTraces = async (
  tx: Tx,
  scope: Scope,
  erased: Erased,
  { eventId, now }: { eventId: string; now: Date },
): Promise<void> => {
  const words = await wordsOf(tx, scope, erased)
  await removeUnused(tx, scope, erased.personId)
  for (const table of spaceTables) {
    const who = inSpace(table, scope, isAbout(table, erased))
    if (table.erasure === 'delete') await tx.delete(table.table).where(who)
    if (table.erasure === 'blank') await tx.update(table.table).set(blankOf(table, now)).where(who)
    // The application writes messages and cannot read them: a door does.
    if (table.mentions.length > 0 && table.name !== 'outbox')
      await forgetAnswers(tx, scope, table, erased, words)
  }
  await tx.execute(sql`
    select door.forget_mentions(${eventId}, ${list(words)}, ${erased.pepper}, ${list(erased.addressHashes)})`)
}
