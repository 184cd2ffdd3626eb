import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres, { type Row, type RowList } from 'postgres'
import { type Entry, Reading, type Statement } from './reading.ts'

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
  // A read is not begun: whatever does not say that it writes cannot.
  connection: { default_transaction_read_only: true },
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
export type Opened = {
  readonly db: PostgresJsDatabase
  /** One statement as it is written: the door of a transaction. */
  readonly ask: (entry: Entry) => Promise<Row[]>
}

/** Parameters that the driver sends as they are, whatever the column: their statement is the same each time. */
const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number'

/** One connection with its own query builder, used by one transaction or one read at a time. */
export class Lane {
  readonly sql: postgres.Sql
  /** Askings of the pulse since the present transaction has this lane. */
  age = 0
  #opened: Opened
  #reading: Reading | undefined
  /** Statements that this connection has prepared. */
  readonly #prepared = new Set<string>()
  #losses = 0
  #begunAt = 0
  #stands = false

  constructor(url: string, onnotice: (notice: postgres.Notice) => void) {
    this.sql = openClient(url, onnotice, () => {
      this.#losses++
      this.#stands = false
      this.#prepared.clear()
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
    const ask = (text: string, params: readonly unknown[], more: object = {}) => {
      if (this.#opened !== view) throw new Unavailable('the transaction of this statement is over')
      if (this.#reading) return this.#reading.ask(text, params)
      this.#sameConnection()
      return this.sql.unsafe(text, params as never[], { ...more, prepare: true })
    }
    const preparing = new Proxy(this.sql, {
      get: (target, key) => (key === 'unsafe' ? ask : Reflect.get(target, key)),
    })
    return Object.assign(view, {
      db: drizzle(preparing),
      ask: async ({ text, params }: Entry) => [...(await ask(text, params))],
    })
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
    const begun = this.sql.unsafe(mode === 'read' ? 'begin read only' : 'begin read write').execute()
    if (this.#stands) {
      begun.catch(() => {})
      return { begun }
    }
    await begun
    // What refused it before may have closed only meanwhile: it began on the connection that answered.
    this.#begunAt = this.#losses
    this.#stands = true
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

  /** Begins a read: its statements are sent in batches, see {@link Reading}. */
  read(entry: Entry | undefined): Reading {
    this.#reading = new Reading(entry, batch => this.#send(batch))
    return this.#reading
  }

  /** Ends a read once nothing of it is under way; after a failure, what its other branches ask comes to nothing. */
  async endRead(failed: boolean): Promise<void> {
    if (failed) this.#opened = this.#view()
    await this.#reading?.settled()
    this.#reading = undefined
  }

  /** Statements that are all prepared go as one message; the first time, each is prepared on its way. */
  async #send(batch: readonly Statement[]): Promise<void> {
    const last = batch.length - 1
    if (!batch.every(({ text, params }) => this.#prepared.has(text) && params.every(isPlain)))
      return this.#sendOneByOne(batch)
    const running = batch.map((one, place) => this.#run(one, place === last ? 'end' : 'more'))
    try {
      // The last is answered when the whole is over, and fails with whatever fails.
      await running[last]
    } catch (why) {
      await Promise.allSettled(running)
      this.#prepared.clear()
      if (isStale(why)) return this.#sendOneByOne(batch)
      for (const one of batch) one.reject(why)
    }
  }

  async #sendOneByOne(batch: readonly Statement[]): Promise<void> {
    try {
      await this.begin('read')
      const ran = await Promise.allSettled(batch.map(one => this.#run(one)))
      for (const [place, one] of batch.entries()) {
        const { status, reason } = ran[place] as PromiseRejectedResult
        if (status === 'rejected') one.reject(reason)
        else this.#prepared.add(one.text)
      }
      await this.commit()
    } catch (why) {
      for (const one of batch) one.reject(why)
    }
  }

  /** @param batch where its statement stands in a batch; see the patch of the driver (decision 21). */
  #run({ text, params, asArrays, resolve }: Statement, batch?: 'more' | 'end'): Promise<void> {
    const more = { batch, prepare: true, simple: false }
    const query = this.sql.unsafe(text, params as never[], more as object)
    const running = (asArrays ? query.values() : query).then(rows => {
      // One that still waited when the connection closed was sent on the next: no door was opened there.
      if (batch === undefined) this.#sameConnection()
      resolve(rows as RowList<Row[]>)
    })
    // Whoever sends the batch hears of a failure from its last statement.
    running.catch(() => {})
    return running
  }
}

/** What was prepared is not there any more, or its tables have changed: it is prepared again. */
const isStale = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 'NOT_PREPARED') ||
    ('routine' in error &&
      ['FetchPreparedStatement', 'RevalidateCachedQuery'].includes(String(error.routine))))

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
