import { sessionDays, sessionLongestDays } from '@reliance/core/identity/request-link.ts'
import type { Database } from '@reliance/db/connection/database.ts'
import {
  closeExpiredSessions,
  closeSession,
  closeSessionsOf,
  extendSession,
  findSession,
  openSession,
} from '@reliance/db/identity/directory.ts'
import { parse } from 'hono/utils/cookie'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
import { newSessionToken, sha256 } from './tokens.ts'

/**
 * Sessions, through lucia and nowhere else: its stock adapters store the cookie's value, this one stores
 * only its hash. What the rest of the application calls is the type below, so the package can be replaced
 * in this file (decision 0004).
 */
export type Sessions = {
  /** Opens a session and answers the Set-Cookie line. */
  open(personId: string): Promise<string>
  /** The cookie line for a session that a link opened. */
  cookieFor(token: string): string
  close(token: string): Promise<string>
  /** The token in a Cookie header, if it has one. */
  read(cookieHeader: string | null): string | null
  /** Whose session it is; `cookie` is set when its end was moved. */
  validate(token: string): Promise<{ personId: string; cookie?: string } | null>
  blankCookie(): string
}

const adapter = (database: Database): Adapter => ({
  async getSessionAndUser(id) {
    const row = await findSession(database, sha256(id))
    if (!row) return [null, null]
    return [
      { id, userId: row.person_id, expiresAt: new Date(row.expires_at), attributes: {} },
      { id: row.person_id, attributes: {} },
    ]
  },
  getUserSessions: async () => [],
  async setSession(session) {
    await openSession(database, sha256(session.id), session.userId, session.expiresAt)
  },
  async updateSessionExpiration(id, expiresAt) {
    await extendSession(database, sha256(id), expiresAt, sessionLongestDays)
  },
  async deleteSession(id) {
    await closeSession(database, sha256(id))
  },
  async deleteUserSessions(personId) {
    await closeSessionsOf(database, personId)
  },
  async deleteExpiredSessions() {
    await closeExpiredSessions(database)
  },
})

/** @param secure whether the site is served over https: the cookie is then bound to this host (`__Host-`). */
export const luciaSessions = (database: Database, secure: boolean): Sessions => {
  const lucia = new Lucia(adapter(database), {
    sessionExpiresIn: new TimeSpan(sessionDays, 'd'),
    sessionCookie: {
      name: secure ? '__Host-reliance' : 'reliance',
      expires: true,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
  })
  return {
    async open(personId) {
      const session = await lucia.createSession(personId, {}, { sessionId: newSessionToken() })
      return lucia.createSessionCookie(session.id).serialize()
    },
    cookieFor: token => lucia.createSessionCookie(token).serialize(),
    async close(token) {
      await lucia.invalidateSession(token)
      return lucia.createBlankSessionCookie().serialize()
    },
    // Only ours is read: lucia decodes every cookie of the host, and throws on one of somebody else's.
    read: cookieHeader => parse(cookieHeader ?? '', lucia.sessionCookieName)[lucia.sessionCookieName] ?? null,
    async validate(token) {
      const { session } = await lucia.validateSession(token)
      if (!session) return null
      const found = { personId: session.userId }
      return session.fresh ? { ...found, cookie: lucia.createSessionCookie(token).serialize() } : found
    },
    blankCookie: () => lucia.createBlankSessionCookie().serialize(),
  }
}
