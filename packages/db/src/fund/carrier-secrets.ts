import { sql } from 'drizzle-orm'
import type { Database, ReadDb, Tx } from '../connection/database.ts'
import type { Inside } from '../connection/space-transactions.ts'
import type { Scope } from '../shared/doors.ts'

/** A secret of the carrier as it is kept: what is sealed and its nonce in base64, never what it says. */
export type SealedSecret = {
  readonly kind: 'restricted_key' | 'webhook_secret'
  readonly version: number
  readonly keyId: string
  readonly nonce: string
  readonly ciphertext: string
}

/** The driver hands jsonb over as text, or read. */
const readSealed = (stored: SealedSecret[] | string): SealedSecret[] =>
  typeof stored === 'string' ? (JSON.parse(stored) as SealedSecret[]) : stored

/** The sealed secrets of a term in the space entered, the newest first. Bounded: a few. */
export const listSecrets = async (db: ReadDb, termId: string): Promise<SealedSecret[]> => {
  const [row] = await db.execute<{ secrets: SealedSecret[] | string }>(
    sql`select door.carrier_secrets(${termId}) as secrets`,
  )
  return row ? readSealed(row.secrets) : []
}

/** Keeps a secret in the space entered. @param keep how many of its kind stay, this one included. */
export const keepSecret = async (
  tx: Tx,
  termId: string,
  { kind, version, keyId, nonce, ciphertext }: SealedSecret,
  keep: number,
): Promise<void> => {
  await tx.execute(
    sql`select door.keep_secret(${termId}, ${kind}, ${version}, ${keyId}, ${nonce}, ${ciphertext}, ${keep})`,
  )
}

/** Forgets the secrets of a term in the space entered. */
export const forgetSecrets = async (tx: Tx, termId: string): Promise<void> => {
  await tx.execute(sql`select door.forget_secrets(${termId})`)
}

/** What a call of the provider finds behind the address that it calls. */
export type Hooked = {
  readonly termId: string
  readonly isLive: boolean
  /** Two during a rotation. */
  readonly secrets: readonly SealedSecret[]
  readonly now: Date
}

/**
 * Enters the space behind an address that the provider calls; what it says is proven before anything is written.
 * @param hookHash of the token in the address. @returns undefined where nobody is connected under it.
 */
export const throughHook = <T>(
  database: Database,
  hookHash: string,
  work: (inside: Inside<Tx>, hooked: Hooked) => Promise<T>,
): Promise<T | undefined> =>
  database.transaction('write', async ({ db, ask }) => {
    const [row] = await ask({ text: 'select * from door.enter_hook($1)', params: [hookHash] })
    if (!row) return undefined
    const scope = { spaceId: row.space_id } as Scope
    const hooked = {
      termId: String(row.term_id),
      isLive: row.is_live === true || row.is_live === 't',
      secrets: readSealed(row.secrets),
      now: new Date(row.now),
    }
    return work({ db, scope }, hooked)
  })
