import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

/** Reads only: what a query may be given. */
export type Reader = Pick<
  PostgresJsDatabase,
  'select' | 'selectDistinct' | 'selectDistinctOn' | '$with' | 'with' | 'execute'
>
/** Reads and writes inside the transaction of one mutation. */
export type Tx = Reader & Pick<PostgresJsDatabase, 'insert' | 'update' | 'delete'>

/** One connection with its own query builder, used by one transaction at a time. */
export type Lane = { sql: postgres.Sql; db: PostgresJsDatabase; index: number }

const noop = () => {}

/**
 * drizzle sends unnamed statements, which cost a second round trip each; through this view of the
 * connection each distinct text is prepared once and reused.
 */
const preparing = (sql: postgres.Sql): postgres.Sql =>
  new Proxy(sql, {
    get(target, key) {
      if (key !== 'unsafe') return Reflect.get(target, key)
      return (query: string, params: never[], options: object) =>
        target.unsafe(query, params, { ...options, prepare: true })
    },
  })

/** Thrown when the server answered something else than COMMIT: nothing was written. */
export class NotCommitted extends Error {
  override name = 'NotCommitted'
}

/**
 * A small pool of one-connection clients. Each transaction has a lane to itself, so that its statements can
 * be sent without waiting for one another and no setting can reach another transaction.
 */
export class Lanes {
  readonly #lanes: Lane[] = []
  readonly #free: Lane[] = []
  readonly #waiting: ((lane: Lane) => void)[] = []

  /** @param url where to connect as the application's role; @param size number of connections. */
  constructor(url: string, size: number, onnotice: (notice: postgres.Notice) => void = noop) {
    for (let index = 0; index < size; index++) {
      const sql = postgres(url, { max: 1, onnotice, fetch_types: false, idle_timeout: 0, connect_timeout: 5 })
      const lane = { sql, db: drizzle(preparing(sql)), index }
      this.#lanes.push(lane)
      this.#free.push(lane)
    }
  }

  async use<T>(work: (lane: Lane) => Promise<T>): Promise<T> {
    const lane = this.#free.pop() ?? (await new Promise<Lane>(resolve => this.#waiting.push(resolve)))
    try {
      return await work(lane)
    } finally {
      this.#release(lane)
    }
  }

  /**
   * Begins, runs and ends a transaction. `begin` is sent without waiting, so that the first statements of
   * `work` travel with it. A read answers without waiting for its commit; a write answers once the server
   * said COMMIT.
   */
  async transaction<T>(mode: 'read' | 'write', work: (lane: Lane) => Promise<T>): Promise<T> {
    const lane = this.#free.pop() ?? (await new Promise<Lane>(resolve => this.#waiting.push(resolve)))
    const begun = lane.sql.unsafe(mode === 'read' ? 'begin read only' : 'begin').execute()
    begun.catch(noop)
    let result: T
    try {
      result = await work(lane)
      await begun
    } catch (error) {
      await lane.sql.unsafe('rollback').then(noop, noop)
      this.#release(lane)
      throw error
    }
    const committed = lane.sql.unsafe('commit').execute()
    if (mode === 'read') {
      committed.then(noop, noop).finally(() => this.#release(lane))
      return result
    }
    try {
      const { command } = await committed
      if (command !== 'COMMIT') throw new NotCommitted(`the server answered ${command}`)
      return result
    } finally {
      this.#release(lane)
    }
  }

  #release(lane: Lane): void {
    const next = this.#waiting.shift()
    if (next) next(lane)
    else this.#free.push(lane)
  }

  async close(): Promise<void> {
    await Promise.all(this.#lanes.map(lane => lane.sql.end({ timeout: 5 })))
  }
}
