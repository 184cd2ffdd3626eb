import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { Row } from 'postgres'
import { builderOver } from './open-client.ts'
import { type Entry, ReadBatches, type Statement } from './read-batches.ts'
import { ReadConnection } from './read-connection.ts'
import { Unavailable } from './unavailable.ts'

/** Batches at once for each connection: while the server answers one, the next is already there. */
const depth = 2
/** Connections at once for reads that are answered soon: more only take the caches of a server from one another. */
const breadth = 4
/** From then on a read is a long one: it keeps its connection, and another takes its place. In milliseconds. */
const soon = 2
/** Health checks (30 s) after which a connection is given up; statements end after 15 s by themselves. */
const longestAge = 60
/** Health checks (4 s) for which a batch waits for room before it is refused. */
const patience = 8

/** The query builder of one read at a time. */
class ReadBuilder {
  #db: PostgresJsDatabase = this.#view()
  #batches: ReadBatches | undefined

  get db(): PostgresJsDatabase {
    return this.#db
  }

  #view(): PostgresJsDatabase {
    const db: PostgresJsDatabase = builderOver((text, params) => {
      if (this.#db !== db || !this.#batches) throw new Unavailable('the read of this statement is over')
      return this.#batches.ask(text, params)
    })
    return db
  }

  begin(batches: ReadBatches): void {
    this.#batches = batches
  }

  /** After a failure, what another branch of the work still asks comes to nothing: it would be the next read's. */
  end(failed: boolean): void {
    if (failed) this.#db = this.#view()
    this.#batches = undefined
  }
}

/** A batch that waits for room, and the health checks since it does. */
type Waiting = { batch: readonly Statement[]; age: number }

/**
 * Few connections for many reads. A batch goes to one that answers soon and has room; the rest wait here, so that a
 * long read delays one other at most.
 */
export class SharedReads {
  readonly #open: () => ReadConnection
  readonly #connections: ReadConnection[]
  readonly #idle: ReadBuilder[] = []
  readonly #waiting: Waiting[] = []
  #underWay = 0
  #lookingAgain: NodeJS.Timeout | undefined

  /** @param size number of connections at most. */
  constructor(url: string, size: number, onnotice: (notice: postgres.Notice) => void) {
    this.#open = () => new ReadConnection(url, onnotice)
    this.#connections = Array.from({ length: size }, this.#open)
  }

  /** Reads under way, and batches that wait for room. */
  get state(): { reading: number; waiting: number } {
    return { reading: this.#underWay, waiting: this.#waiting.length }
  }

  /**
   * @param entry the door of a space; the work is given its row.
   * @throws {DoorShut} where it stays shut. @throws {Unavailable}
   */
  async read<T>(
    entry: Entry | undefined,
    work: (db: PostgresJsDatabase, entered: Promise<Row>) => Promise<T>,
  ): Promise<T> {
    const builder = this.#idle.pop() ?? new ReadBuilder()
    const batches = new ReadBatches(entry, batch => this.#send(batch))
    builder.begin(batches)
    this.#underWay++
    let failed = true
    try {
      const result = await work(builder.db, batches.entered)
      // Work that asks nothing may be done before the door has answered.
      if (entry) await batches.entered
      batches.needOpen()
      failed = false
      return result
    } catch (error) {
      // drizzle wraps what a statement failed with.
      batches.needOpen()
      throw error
    } finally {
      this.#underWay--
      builder.end(failed)
      this.#idle.push(builder)
    }
  }

  #send(batch: readonly Statement[]): void {
    this.#waiting.push({ batch, age: 0 })
    this.#sendWaiting()
  }

  #sendWaiting(): void {
    for (;;) {
      const connection = this.#waiting.length > 0 && this.#withRoom()
      if (!connection) break
      const next = this.#waiting.shift()
      if (next) connection.send(next.batch).then(() => this.#sendWaiting())
    }
    if (this.#waiting.length > 0) this.#lookAgain()
  }

  /**
   * The one that has the least to do, and has answered last; of the idle ones the first, whose server process knows
   * these statements.
   */
  #withRoom(): ReadConnection | undefined {
    const now = performance.now()
    let best: { connection: ReadConnection; load: number; waits: number } | undefined
    let answering = 0
    for (const connection of this.#connections) {
      const [load, waits] = [connection.load, connection.waitsFor(now)]
      if (waits > soon) continue
      if (!best || load < best.load || (load === best.load && waits < best.waits))
        best = { connection, load, waits }
      if (++answering === breadth) break
    }
    return best && best.load < depth ? best.connection : undefined
  }

  /** By then what is under way is answered, or has shown to be long. */
  #lookAgain(): void {
    this.#lookingAgain ??= setTimeout(() => {
      this.#lookingAgain = undefined
      this.#sendWaiting()
    }, soon)
  }

  /** At each health check: nobody waits for ever, neither here nor for an answer. */
  tick(): void {
    for (const one of this.#waiting) one.age++
    while ((this.#waiting[0]?.age ?? 0) > patience)
      refuse(this.#waiting.shift(), new Unavailable('no connection was free'))
    for (const connection of [...this.#connections])
      if (connection.load > 0 && ++connection.age > longestAge) this.#cut(connection)
  }

  /** Gives up what is under way and waits, and begins again with new connections. */
  cutAll(why: Error): void {
    for (const one of this.#waiting.splice(0)) refuse(one, why)
    for (const connection of [...this.#connections]) this.#cut(connection)
  }

  #cut(connection: ReadConnection): void {
    this.#connections[this.#connections.indexOf(connection)] = this.#open()
    connection.cut()
  }

  async close(): Promise<void> {
    clearTimeout(this.#lookingAgain)
    await Promise.all(this.#connections.map(one => one.close()))
  }
}

const refuse = (waiting: Waiting | undefined, why: Error): void => {
  for (const one of waiting?.batch ?? []) one.reject(why)
}
