import { normaliseEmailAddress } from '@reliance/core/identity/email-address.ts'
import postgres from 'postgres'
import {
  type ArchiveRow,
  type ArchiveSum,
  archiveShape,
  archiveTables,
  pieces,
  sumOf,
} from './space-archive.ts'

export type ArchiveHead = {
  format: 'reliance.space.1'
  shape: string
  spaceId: string
  kind: 'organisation' | 'coalition'
  slug: string
}
type Line = ArchiveHead | { table: string; row: ArchiveRow } | ArchiveSum | { end: true }

/** Why an archive is not taken in, in words for the operator. */
export class ArchiveRefused extends Error {
  override name = 'ArchiveRefused'
}

const batchRows = 200

const lineOf = (text: string): Line => {
  try {
    return JSON.parse(text) as Line
  } catch {
    throw new ArchiveRefused(`a line cannot be read: ${text.slice(0, 60)}`)
  }
}

/** Collects lines into batches of one table, so that a row may refer to another of the same batch. */
const insertBatch = async (tx: postgres.TransactionSql, table: string, rows: ArchiveRow[]): Promise<void> => {
  if (rows.length === 0) return
  await tx.unsafe(
    `insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1::text::jsonb)`,
    [JSON.stringify(rows)],
  )
}

const begin = async (tx: postgres.TransactionSql, head: ArchiveHead): Promise<void> => {
  if (head.format !== 'reliance.space.1') throw new ArchiveRefused('this is not an archive of a space')
  if (head.shape !== archiveShape)
    throw new ArchiveRefused('it was exported by another version: bring both instances to the same one')
  const [founded] = await tx`select door.import_space(${head.spaceId}, ${head.kind}, ${head.slug}) as answer`
  if (founded?.answer !== 'founded')
    throw new ArchiveRefused(
      founded?.answer === 'slug_taken'
        ? `the address ${head.slug} is taken in this instance`
        : 'this space is in this instance already',
    )
  await tx`set local timezone = 'UTC'`
}

/** What the database now holds of a table, summed as the archive says. */
const compare = async (tx: postgres.TransactionSql, spaceId: string, sum: ArchiveSum): Promise<void> => {
  const { table } = sum
  const rows = await tx.unsafe(`select to_jsonb(t)::text as row from "${table}" t where space_id = $1`, [
    spaceId,
  ])
  const found = sumOf(
    table,
    rows.map(({ row }) => JSON.parse(row)),
  )
  if (found.rows !== sum.rows || found.sha256 !== sum.sha256)
    throw new ArchiveRefused(`${table}: ${found.rows} rows of ${sum.rows}, or other values`)
}

/** The hash of each file's bytes, as it was when it was sent. */
const compareFiles = async (tx: postgres.TransactionSql, spaceId: string): Promise<void> => {
  const wrong = await tx`
    select f.id from file f where f.space_id = ${spaceId} and f.sha256 is not null and f.sha256 is distinct from (
      select encode(sha256(string_agg(c.content, ''::bytea order by c.number)), 'hex')
      from file_chunk c where c.space_id = f.space_id and c.file_id = f.id)`
  if (wrong.length > 0) throw new ArchiveRefused(`${wrong.length} files came with other bytes`)
}

/**
 * What was decided elsewhere is history here, and gives no right: mandates are held back, what bodies were granted is
 * taken back, what was being decided has lapsed. Whoever the operator links decides anew.
 */
const holdRights = async (tx: postgres.TransactionSql, spaceId: string): Promise<void> => {
  await tx`
    update mandate set suspended_at = transaction_timestamp()
    where space_id = ${spaceId} and recalled_at is null and resigned_at is null and declined_at is null
      and ends_at > now()`
  await tx`
    update body set grant_kinds = '{}', grant_powers = '{}', grant_until_on = null
    where space_id = ${spaceId} and (grant_kinds <> '{}' or grant_powers <> '{}')`
  await tx`
    update decision set state = 'lapsed', ended_at = now(), ended_code = 'mandates.arrived_from_elsewhere'
    where space_id = ${spaceId} and state in ('asking', 'open')`
}

/**
 * Takes a space in, in one transaction: the same counts and the same sums per table, or nothing. Its people have no
 * login here until they are linked or invited again.
 * @throws {ArchiveRefused} when the space or its address is there, or a line differs from what was exported.
 */
export const importSpace = async (
  appUrl: string,
  lines: AsyncIterable<string>,
): Promise<{ head: ArchiveHead; sums: ArchiveSum[] }> => {
  const client = postgres(appUrl, { max: 1, onnotice: () => {}, fetch_types: false })
  try {
    return await client.begin(async tx => {
      let head: ArchiveHead | undefined
      let ended = false
      const sums: ArchiveSum[] = []
      const batch: { table: string; rows: ArchiveRow[] } = { table: '', rows: [] }
      const flush = async () => insertBatch(tx, batch.table, batch.rows.splice(0))
      for await (const text of lines) {
        if (text === '') continue
        const line = lineOf(text)
        if ('format' in line) {
          head = line
          await begin(tx, line)
        } else if ('row' in line) {
          if (!archiveTables.some(table => table.name === line.table))
            throw new ArchiveRefused(`${line.table} is no table of a space`)
          const isFull = batch.rows.length >= batchRows || line.table === pieces
          if (line.table !== batch.table || (isFull && line.table !== 'body')) await flush()
          batch.table = line.table
          batch.rows.push(line.row)
        } else if ('sha256' in line) {
          await flush()
          if (line.table !== pieces) await compare(tx, head?.spaceId ?? '', line)
          sums.push(line)
        } else ended = true
      }
      if (!head || !ended) throw new ArchiveRefused('the file is cut short')
      await flush()
      await compareFiles(tx, head.spaceId)
      await holdRights(tx, head.spaceId)
      return { head, sums }
    })
  } finally {
    await client.end()
  }
}

/**
 * Gives a person of an imported space a login: whoever proves that address is them, with their memberships and a voice
 * that counts at once; their mandates are history. As the worker's role. @returns false when the address or the person is known here already.
 */
export const linkPerson = async (
  workerUrl: string,
  person: { personId: string; address: string; lang: string },
): Promise<boolean> => {
  const client = postgres(workerUrl, { max: 1, onnotice: () => {}, fetch_types: false })
  try {
    const [row] = await client`
      select door.link_person(${person.personId}, ${normaliseEmailAddress(person.address)}, ${person.lang}) as done`
    return row?.done === true
  } finally {
    await client.end()
  }
}
