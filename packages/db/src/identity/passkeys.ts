import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

const textArray = (values: readonly string[]) =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
/** The driver hands a text array over as text. */
const readArray = (stored: string[] | string): string[] =>
  Array.isArray(stored) ? stored : stored.slice(1, -1).split(',').filter(Boolean)

/** Keeps the hash of a challenge; @param sessionHash whose session asked for it, null for somebody who comes in. */
export const keepChallenge = (
  database: Database,
  hash: string,
  sessionHash: string | null,
  minutes: number,
) => database.call('write', sql`select door.keep_challenge(${hash}, ${sessionHash}, ${minutes})`)

/** Takes a challenge away. @returns false when it was never given so, was answered before, or is too old. */
export const takeChallenge = async (
  database: Database,
  hash: string,
  sessionHash: string | null,
): Promise<boolean> => {
  const [row] = await database.call<{ taken: boolean }>(
    'write',
    sql`select door.take_challenge(${hash}, ${sessionHash}) as taken`,
  )
  return row?.taken ?? false
}

export type NewPasskey = {
  id: string
  name: string
  publicKey: Uint8Array
  counter: number
  transports: readonly string[]
  backedUp: boolean
}

export const addPasskey = async (
  database: Database,
  sessionHash: string,
  key: NewPasskey,
): Promise<'added' | 'taken' | 'too_many' | 'session_over'> => {
  const [row] = await database.call<{ answer: 'added' | 'taken' | 'too_many' | 'session_over' }>(
    'write',
    sql`select door.add_passkey(${sessionHash}, ${key.id}, ${key.name},
      decode(${Buffer.from(key.publicKey).toString('hex')}, 'hex'), ${key.counter}, ${textArray(key.transports)},
      ${key.backedUp}) as answer`,
  )
  return row?.answer ?? 'session_over'
}

type PasskeyRow = {
  id: string
  name: string
  transports: string[] | string
  backed_up: boolean
  created_at: string
  used_at: string | null
}

/** The passkeys of the person signed in, the oldest first. */
export const passkeysOf = async (database: Database, sessionHash: string) =>
  (await database.call<PasskeyRow>('read', sql`select * from door.passkeys_of(${sessionHash})`)).map(row => ({
    id: row.id,
    name: row.name,
    transports: readArray(row.transports),
    createdAt: new Date(row.created_at),
    usedAt: row.used_at === null ? null : new Date(row.used_at),
  }))

/** The public half of a passkey, with whose it is. */
export const findPasskey = async (database: Database, id: string) => {
  const [row] = await database.call<{
    person_id: string
    key: string
    counter: string
    transports: string[] | string
  }>(
    'read',
    sql`select person_id, encode(public_key, 'hex') as key, counter, transports from door.passkey(${id})`,
  )
  return (
    row && {
      personId: row.person_id,
      publicKey: new Uint8Array(Buffer.from(row.key, 'hex')),
      counter: Number(row.counter),
      transports: readArray(row.transports),
    }
  )
}

/** Notes a use. @returns false when another use has passed this count: the device was copied. */
export const usePasskey = async (database: Database, id: string, counter: number): Promise<boolean> => {
  const [row] = await database.call<{ used: boolean }>(
    'write',
    sql`select door.use_passkey(${id}, ${counter}) as used`,
  )
  return row?.used ?? false
}

export const removePasskey = async (
  database: Database,
  sessionHash: string,
  id: string,
): Promise<boolean> => {
  const [row] = await database.call<{ removed: boolean }>(
    'write',
    sql`select door.remove_passkey(${sessionHash}, ${id}) as removed`,
  )
  return row?.removed ?? false
}
