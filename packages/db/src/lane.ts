import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

/** The database cannot be used now: whatever was asked was not done, or not known to be done. */
export class Unavailable extends Error {
  override name = 'Unavailable'
}

const options = {
  max: 1,
  fetch_types: false,
  idle_timeout: 0,
  // A connection that ends by its age may end between the last statement and the commit.
  max_lifetime: 0,
  connect_timeout: 3,
  // The default waits up to 20 s, long after the server is back.
  backoff: () => 0.05 + Math.random() * 0.1,
} as const

/** A client of one connection. @param onclose called whenever its connection has closed. */
export const openClient = (
  url: string,
  onnotice: (notice: postgres.Notice) => void,
  onclose: () => void = () => {},
): postgres.Sql => postgres(url, { ...options, onnotice, onclose })

/** What the work of one transaction is given. */
export type Opened = { readonly db: PostgresJsDatabase }

/** One connection with its own query builder, used by one transaction at a time. */
export class Lane {
  readonly sql: postgres.Sql
  /** Askings of the pulse since the present transaction has this lane. */
  age = 0
  #opened: Opened
  #losses = 0
  #begunAt = 0
  #stands = false

  constructor(url: string, onnotice: (notice: postgres.Notice) => void) {
    this.sql = openClient(url, onnotice, () => {
      this.#losses++
      this.#stands = false
    })
    this.#opened = this.#view()
  }

  get opened(): Opened {
    return this.#opened
  }

  /**
   * drizzle sends unnamed statements, which cost a second round trip each; through this view of the
   * connection each distinct text is prepared once and reused.
   */
  #view(): Opened {
    const view: { db?: PostgresJsDatabase } = {}
    const preparing = new Proxy(this.sql, {
      get: (target, key) => {
        if (key !== 'unsafe') return Reflect.get(target, key)
        return (query: string, params: never[], more: object) => {
          if (this.#opened !== view) throw new Unavailable('the transaction of this statement is over')
          this.#sameConnection()
          return target.unsafe(query, params, { ...more, prepare: true })
        }
      },
    })
    return Object.assign(view, { db: drizzle(preparing) })
  }

  /** The client connects again by itself: a statement would then run outside the transaction it belongs to. */
  #sameConnection(): void {
    if (this.#losses !== this.#begunAt) throw new Unavailable('the connection closed during the transaction')
  }

  /**
   * Sends BEGIN. On a connection that stands, the first statements may travel with it; otherwise they wait
   * for its answer, or they would be sent alone when it fails.
   */
  async begin(mode: 'read' | 'write'): Promise<{ begun: Promise<unknown> }> {
    this.#begunAt = this.#losses
    const begun = this.sql.unsafe(mode === 'read' ? 'begin read only' : 'begin').execute()
    if (this.#stands) {
      begun.catch(() => {})
      return { begun }
    }
    await begun
    this.#stands = this.#losses === this.#begunAt
    return { begun }
  }

  /** @returns what the server answered: COMMIT, or ROLLBACK after a failed statement. */
  async commit(): Promise<string> {
    this.#sameConnection()
    const { command } = await this.sql.unsafe('commit').execute()
    return command
  }

  /**
   * Ends a failed transaction, and the view its work was given: what another branch of that work still sends
   * would reach the next transaction. Where the connection has closed, the transaction went with it.
   */
  async rollback(): Promise<void> {
    this.#opened = this.#view()
    if (this.#losses === this.#begunAt) await this.sql.unsafe('rollback').catch(() => {})
  }
}

const connectionErrors = new Set([
  ...['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND'],
  // The server stops, starts, has no connection left, or takes nothing for lack of room.
  ...['57P01', '57P02', '57P03', '53300', '53100'],
])

/** Whether the database, not the request, is why this failed: the same request may be made again later. */
export const isUnavailable = (error: unknown): boolean => {
  for (let e = error; e instanceof Error; e = e.cause)
    if (e instanceof Unavailable || ('code' in e && connectionErrors.has(String(e.code)))) return true
  return false
}
