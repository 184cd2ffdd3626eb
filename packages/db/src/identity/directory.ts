import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

export type SessionRow = {
  person_id: string
  lang: 'fr' | 'en'
  name: string
  address: string
  has_password: boolean
  has_passkey: boolean
  created_at: string
  expires_at: string
  /** When this was read. */
  now: string
}

/** The person behind a session, or undefined when it is unknown or over. */
export const findSession = async (database: Database, hash: string): Promise<SessionRow | undefined> =>
  (await database.call<SessionRow>('read', sql`select * from door.session(${hash})`))[0]

export const openSession = (database: Database, hash: string, personId: string, expiresAt: Date) =>
  database.call('write', sql`select door.open_session(${hash}, ${personId}, ${expiresAt.toISOString()})`)

/** Moves the end of a session, never past `longestDays` after it began (ASVS V7.3.2). */
export const extendSession = (database: Database, hash: string, expiresAt: Date, longestDays: number) =>
  database.call('write', sql`select door.extend_session(${hash}, ${expiresAt.toISOString()}, ${longestDays})`)

export const closeSession = (database: Database, hash: string) =>
  database.call('write', sql`select door.close_session(${hash})`)

export const closeSessionsOf = (database: Database, personId: string) =>
  database.call('write', sql`select door.close_sessions_of(${personId})`)

export const closeExpiredSessions = (database: Database) =>
  database.call('write', sql`select door.close_expired_sessions()`)

/** Stores a link to be mailed; the same rows are written for a known and an unknown address (S4). */
export const requestLink = (
  database: Database,
  link: {
    id: string
    tokenHash: string
    address: string
    lang: string
    next: string
    minutes: number
    /** Null when another mail brings the link. */
    eventId: string | null
  },
) =>
  database.call(
    'write',
    sql`select door.request_link(${link.id}, ${link.tokenHash}, ${link.address}, ${link.lang}, ${link.next},
                                 ${link.minutes}, ${link.eventId})`,
  )

/** Removes the link of a mail that is not sent after all. */
export const dropLink = (database: Database, id: string) =>
  database.call('write', sql`select door.drop_link(${id})`)

export const linkForMail = async (database: Database, id: string) =>
  (
    await database.call<{
      address: string
      lang: 'fr' | 'en'
      expires_at: string
      consumed_at: string | null
    }>('read', sql`select * from door.link_for_mail(${id})`)
  )[0]

/** What a link is worth, without using it: GET shows, POST acts. */
export const linkState = async (database: Database, tokenHash: string) =>
  (
    await database.call<{
      state: 'open' | 'used' | 'expired'
      address: string
      lang: 'fr' | 'en'
      next: string
    }>('read', sql`select * from door.link_state(${tokenHash})`)
  )[0]

/** Uses a link once: opens a session for its person, who is created when the address is new. */
export const consumeLink = async (
  database: Database,
  link: { tokenHash: string; newPersonId: string; sessionHash: string; sessionDays: number },
) =>
  (
    await database.call<{ person_id: string; address: string; next: string; is_new: boolean }>(
      'write',
      sql`select * from door.consume_link(${link.tokenHash}, ${link.newPersonId}, ${link.sessionHash},
                                          ${link.sessionDays})`,
    )
  )[0]

export const passwordOf = async (database: Database, address: string) =>
  (
    await database.call<{ person_id: string; hash: string }>(
      'read',
      sql`select * from door.password_of(${address})`,
    )
  )[0]

export const setPassword = async (
  database: Database,
  sessionHash: string,
  hash: string,
): Promise<boolean> => {
  const [row] = await database.call<{ set_password: boolean }>(
    'write',
    sql`select door.set_password(${sessionHash}, ${hash})`,
  )
  return row?.set_password ?? false
}

export const setProfile = async (
  database: Database,
  sessionHash: string,
  name: string,
  lang: string,
): Promise<boolean> => {
  const [row] = await database.call<{ set_profile: boolean }>(
    'write',
    sql`select door.set_profile(${sessionHash}, ${name}, ${lang})`,
  )
  return row?.set_profile ?? false
}
