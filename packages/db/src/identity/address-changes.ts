import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/** The first row of one statement through a door of the directory. */
const row = async <Row>(database: Database, mode: 'read' | 'write', query: SQL): Promise<Row | undefined> =>
  (await database.call<Row>(mode, query))[0]

/**
 * Asks for another address for the person of a session, in the place of what they asked before; the same rows are
 * written whether it is free or somebody's (S4). @returns false when the session is over.
 */
export const askAddressChange = async (
  database: Database,
  sessionHash: string,
  change: { id: string; tokenHash: string; address: string; minutes: number; eventId: string },
): Promise<boolean> => {
  const { id, tokenHash, address, minutes, eventId } = change
  const asked = await row<{ done: boolean }>(
    database,
    'write',
    sql`select door.ask_address_change(${sessionHash}, ${id}, ${tokenHash}, ${address}, ${minutes}, ${eventId}) as done`,
  )
  return asked?.done ?? false
}

/** What the mail of a change that waits needs; undefined once it is over, proven, or another took its place. */
export const addressChangeForMail = (database: Database, id: string) =>
  row<{ address: string; lang: 'fr' | 'en'; is_taken: boolean }>(
    database,
    'read',
    sql`select * from door.address_change_for_mail(${id})`,
  )

/** What is under way for the person of a session. */
export const myAddressChange = (database: Database, sessionHash: string) =>
  row<{ address: string; asked_at: string; state: 'asked' | 'proven' | 'expired' }>(
    database,
    'read',
    sql`select * from door.my_address_change(${sessionHash})`,
  )

/** @returns false when nothing was under way. */
export const withdrawAddressChange = async (database: Database, sessionHash: string): Promise<boolean> =>
  (
    await row<{ done: boolean }>(
      database,
      'write',
      sql`select door.withdraw_address_change(${sessionHash}) as done`,
    )
  )?.done ?? false

/** What a link is worth, without using it, and whether the session is of the person who asked. */
export const addressChangeState = (database: Database, tokenHash: string, sessionHash: string | null) =>
  row<{ address: string; state: 'open' | 'proven'; is_mine: boolean }>(
    database,
    'read',
    sql`select * from door.address_change_state(${tokenHash}, ${sessionHash})`,
  )

/** `over`: unknown, used, too late or withdrawn; `taken`: the address has become somebody else's meanwhile. */
export type AddressOutcome = 'changed' | 'proven' | 'taken' | 'over'

/** Uses a link: changes the address in a session of who asked, proves it elsewhere (`minutes` to finish). */
export const proveAddress = async (
  database: Database,
  proof: { tokenHash: string; sessionHash: string | null; minutes: number; pepper: string },
): Promise<AddressOutcome> => {
  const { tokenHash, sessionHash, minutes, pepper } = proof
  const used = await row<{ outcome: AddressOutcome }>(
    database,
    'write',
    sql`select door.prove_address(${tokenHash}, ${sessionHash}, ${minutes}, ${pepper}) as outcome`,
  )
  return used?.outcome ?? 'over'
}

/** Ends a change whose address was proven on another device. */
export const finishAddressChange = async (
  database: Database,
  sessionHash: string,
  pepper: string,
): Promise<AddressOutcome> => {
  const done = await row<{ outcome: AddressOutcome }>(
    database,
    'write',
    sql`select door.finish_address_change(${sessionHash}, ${pepper}) as outcome`,
  )
  return done?.outcome ?? 'over'
}
