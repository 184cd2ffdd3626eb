import { sql } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'

/**
 * A rule that entries break: they have fewer than two `postings`; a `sum` is not zero, or the pool moved otherwise than
 * the money; what they say (`content`) is not what was sealed; their place in the `chain` or their `number` is wrong; their
 * day is in another `year`; a `reversal` is no mirror; a `balance` is not the sum of what was posted; the `head` is not the
 * last of them.
 */
export type BrokenRule = {
  readonly rule:
    | 'postings'
    | 'sum'
    | 'content'
    | 'chain'
    | 'number'
    | 'year'
    | 'reversal'
    | 'balance'
    | 'head'
  readonly entries: number
  /** Null where no entry is meant. */
  readonly firstEntryId: string | null
}

/** What was looked at, the end of the chain, and what is wrong: nothing, unless somebody went past the database's rules. */
export type LedgerProof = {
  readonly entries: number
  readonly postings: number
  readonly accounts: number
  /** Of the last entry, null before there is one. */
  readonly position: number | null
  /** In hexadecimal digits: what is kept elsewhere to show later that no end of the chain was cut. */
  readonly hash: string | null
  readonly wrong: readonly BrokenRule[]
}

/** Computes the ledger of a space again from its rows, in the database and at one moment. Grows with the whole ledger. */
export const proveLedger = async (db: ReadDb, { spaceId }: Scope): Promise<LedgerProof> => {
  const [row] = await db.execute<{ proof: LedgerProof | string }>(
    sql`select house.prove_ledger(${spaceId}) as proof`,
  )
  if (!row) throw new Error('the ledger did not answer')
  return typeof row.proof === 'string' ? (JSON.parse(row.proof) as LedgerProof) : row.proof
}
