import type { SQL } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { Row } from 'postgres'
import { Connection, type OpenTransaction } from './connection.ts'
import { HealthCheck } from './health-check.ts'
import { openClient } from './open-client.ts'
import { Pool } from './pool.ts'
import { DoorShut, type Entry } from './read-batches.ts'
import { SharedReads } from './shared-reads.ts'
import { SpaceTurns } from './space-turns.ts'
import { Unavailable } from './unavailable.ts'

/** Reads only: what a query may be given. */
export type ReadDb = Pick<
  PostgresJsDatabase,
  'select' | 'selectDistinct' | 'selectDistinctOn' | '$with' | 'with' | 'execute'
>
/** Reads and writes inside the transaction of one mutation. */
export type Tx = ReadDb & Pick<PostgresJsDatabase, 'insert' | 'update' | 'delete'>

const noop = () => {}
/** How reads reach the database: on connections that they share (decision 22), or each in a transaction of its own. */
export type Reads = 'shared' | 'plain'
/** Health checks (30 s) after which a transaction is given up; statements end after 15 s by themselves. */
const longestAge = 60

/** Thrown when the server answered something else than COMMIT: nothing was written. */
export class NotCommitted extends Error {
  override name = 'NotCommitted'
}

/**
 * Connections of one process to the database. Each transaction has one to itself, so that its statements can be sent
 * without waiting for one another and no setting can reach another transaction; reads share connections of their own.
 */
export class Database {
  readonly #open: () => Connection
  readonly #health: HealthCheck
  readonly #free: Pool<Connection>
  /** Connections in use, with what refuses their transaction. */
  readonly #busy = new Map<Connection, (why: Error) => void>()
  readonly #sharedReads: SharedReads
  readonly #reads: Reads
  /** Half of the connections at most write in one space. */
  readonly turns: SpaceTurns
  #whenWritten: () => void = noop

  /**
   * @param url where to connect as the application's role; @param size number of connections for transactions, and
   * as many again for reads, beside the one that asks whether the server is there.
   */
  constructor(
    url: string,
    size: number,
    onnotice: (notice: postgres.Notice) => void = noop,
    reads: Reads = 'shared',
  ) {
    this.#reads = reads
    this.#open = () => new Connection(url, onnotice)
    this.turns = new SpaceTurns(Math.max(1, size >> 1))
    this.#free = new Pool(Array.from({ length: size }, this.#open))
    this.#sharedReads = new SharedReads(url, size, onnotice)
    this.#health = new HealthCheck(() => openClient(url, noop), {
      onLost: () => this.#cutAll(),
      onTick: () => {
        for (const connection of this.#busy.keys()) if (++connection.age > longestAge) this.#cut(connection)
        this.#sharedReads.tick()
      },
      isIdle: () => this.#busy.size === 0 && this.#sharedReads.state.reading === 0,
    })
  }

  /** Called after each transaction that wrote and was committed: it may have left something to do. */
  whenWritten(listener: () => void): void {
    this.#whenWritten = listener
  }

  /** For readiness and metrics; `waiting` counts those who find neither a connection, nor room to read, nor their turn in a space. */
  get state(): { free: number; busy: number; reading: number; waiting: number; answers: boolean } {
    const { free, waiting } = this.#free.state
    const shared = this.#sharedReads.state
    return {
      free,
      busy: this.#busy.size,
      reading: shared.reading,
      waiting: waiting + shared.waiting + this.turns.waiting,
      answers: this.#health.isAnswering,
    }
  }

  /**
   * Begins, runs and ends a transaction. A read answers without waiting for its commit; a write answers once
   * the server said COMMIT.
   * @throws {Unavailable} within 5 s when the database does not answer or no connection becomes free.
   */
  async transaction<T>(
    mode: 'read' | 'write',
    work: (transaction: OpenTransaction) => Promise<T>,
  ): Promise<T> {
    this.#needServer()
    const connection = await this.#free.take()
    return new Promise<T>((resolve, reject) => {
      connection.age = 0
      this.#busy.set(connection, reject)
      run(connection, mode, work, resolve)
        .then(mode === 'write' ? () => this.#whenWritten() : noop, reject)
        .finally(() => {
          // A connection that was cut meanwhile has been replaced.
          if (this.#busy.delete(connection)) this.#free.release(connection)
        })
    })
  }

  /**
   * Reads, in as few round trips as the work has awaits: see {@link ReadBatches}. Each batch of statements sees what is
   * committed when it is sent; what must be read at one moment is read in a transaction.
   * @param entry the door of a space; the work is given its row.
   * @throws {DoorShut} where it stays shut. @throws {Unavailable} as a transaction.
   */
  async read<T>(
    entry: Entry | undefined,
    work: (db: ReadDb, entered: Promise<Row>) => Promise<T>,
  ): Promise<T> {
    if (this.#reads === 'plain') return this.#readPlainly(entry, work)
    this.#needServer()
    return this.#sharedReads.read(entry, work)
  }

  /** The same in a transaction: the door first, and nothing else where it stays shut. */
  #readPlainly<T>(
    entry: Entry | undefined,
    work: (db: ReadDb, entered: Promise<Row>) => Promise<T>,
  ): Promise<T> {
    return this.transaction('read', async ({ db, ask }) => {
      const [row] = entry ? await ask(entry) : [{}]
      if (!row) throw new DoorShut()
      return work(db, Promise.resolve(row))
    })
  }

  /** One statement through a door of the directory, by itself. */
  async call<Found>(mode: 'read' | 'write', query: SQL): Promise<Found[]> {
    const work = async (db: ReadDb) => [...(await db.execute(query))] as Found[]
    return mode === 'read' ? this.read(undefined, work) : this.transaction(mode, ({ db }) => work(db))
  }

  #needServer(): void {
    if (this.#health.isLost) throw new Unavailable('the database does not answer')
  }

  /** Gives up what runs on a connection and replaces it: it may never say that it is dead. */
  #cut(connection: Connection): void {
    this.#busy.get(connection)?.(new Unavailable('the database does not answer'))
    this.#busy.delete(connection)
    connection.sql.end({ timeout: 0 }).catch(noop)
    this.#free.release(this.#open())
  }

  #cutAll(): void {
    const why = new Unavailable('the database does not answer')
    this.#free.refuseAll(why)
    this.#sharedReads.cutAll(why)
    for (const connection of [...this.#busy.keys(), ...this.#free.drain()]) this.#cut(connection)
  }

  async close(): Promise<void> {
    const connections = [...this.#busy.keys(), ...this.#free.idle]
    await Promise.all([
      this.#health.stop(),
      this.#sharedReads.close(),
      ...connections.map(connection => connection.sql.end({ timeout: 5 })),
    ])
  }
}

const run = async <T>(
  connection: Connection,
  mode: 'read' | 'write',
  work: (transaction: OpenTransaction) => Promise<T>,
  answer: (result: T) => void,
): Promise<void> => {
  let result: T
  let command: string
  try {
    const { begun } = await connection.begin(mode)
    result = await work(connection.opened)
    await begun
    if (mode === 'read') answer(result)
    command = await connection.commit()
  } catch (error) {
    await connection.rollback()
    throw error
  }
  if (command !== 'COMMIT') throw new NotCommitted(`the server answered ${command}`)
  answer(result)
}
