import type { SQL } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { Row } from 'postgres'
import { Lane, type Opened, openClient, Unavailable } from './lane.ts'
import { Pulse } from './pulse.ts'
import type { Entry } from './reading.ts'

/** Reads only: what a query may be given. */
export type Reader = Pick<
  PostgresJsDatabase,
  'select' | 'selectDistinct' | 'selectDistinctOn' | '$with' | 'with' | 'execute'
>
/** Reads and writes inside the transaction of one mutation. */
export type Tx = Reader & Pick<PostgresJsDatabase, 'insert' | 'update' | 'delete'>

const noop = () => {}
/** How long a transaction waits for a free lane before it is refused. */
const patienceMs = 4000
/** Askings of the pulse (30 s) after which a transaction is given up; statements end after 15 s by themselves. */
const longestAge = 60

/** Thrown when the server answered something else than COMMIT: nothing was written. */
export class NotCommitted extends Error {
  override name = 'NotCommitted'
}

type Waiting = { give: (lane: Lane) => void; refuse: (why: Error) => void }

/**
 * A small pool of one-connection clients. Each transaction has a lane to itself, so that its statements can
 * be sent without waiting for one another and no setting can reach another transaction.
 */
export class Lanes {
  readonly #open: () => Lane
  readonly #pulse: Pulse
  readonly #free = new Set<Lane>()
  /** Lanes in use, with what refuses their transaction. */
  readonly #busy = new Map<Lane, (why: Error) => void>()
  readonly #waiting = new Set<Waiting>()

  #whenLost: () => void = noop

  /**
   * @param url where to connect as the application's role; @param size number of connections, beside the one
   * that asks whether the server is there.
   */
  constructor(url: string, size: number, onnotice: (notice: postgres.Notice) => void = noop) {
    this.#open = () => new Lane(url, onnotice)
    for (let index = 0; index < size; index++) this.#free.add(this.#open())
    this.#pulse = new Pulse(() => openClient(url, noop), {
      onLost: () => {
        this.#cutAll()
        this.#whenLost()
      },
      onTick: () => {
        for (const lane of this.#busy.keys()) if (++lane.age > longestAge) this.#cut(lane)
      },
    })
  }

  /** What else is to be given up when the server does not answer any more. */
  whenLost(listener: () => void): void {
    this.#whenLost = listener
  }

  /** For readiness and metrics. */
  get state(): { free: number; busy: number; waiting: number; answers: boolean } {
    const { size: free } = this.#free
    return { free, busy: this.#busy.size, waiting: this.#waiting.size, answers: this.#pulse.isBeating }
  }

  /**
   * Begins, runs and ends a transaction. A read answers without waiting for its commit; a write answers once
   * the server said COMMIT.
   * @throws {Unavailable} within 5 s when the database does not answer or no lane becomes free.
   */
  transaction<T>(mode: 'read' | 'write', work: (lane: Opened) => Promise<T>): Promise<T> {
    return this.#use((lane, answer) => run(lane, mode, work, answer))
  }

  /**
   * Reads, in as few round trips as the work has awaits: see {@link Reading}. Each batch of statements sees what is
   * committed when it is sent; what must be read at one moment is read in a transaction.
   * @param entry the door of a space; the work is given its row.
   * @throws {DoorShut} where it stays shut. @throws {Unavailable} as a transaction.
   */
  read<T>(entry: Entry | undefined, work: (lane: Opened, entered: Promise<Row>) => Promise<T>): Promise<T> {
    return this.#use((lane, answer) => runRead(lane, entry, work, answer))
  }

  /** One statement through a door of the directory, by itself. */
  async call<Found>(mode: 'read' | 'write', query: SQL): Promise<Found[]> {
    const work = async ({ db }: Opened) => [...((await db.execute(query)) as unknown as Found[])]
    return mode === 'read' ? this.read(undefined, work) : this.transaction(mode, work)
  }

  async #use<T>(task: (lane: Lane, answer: (result: T) => void) => Promise<void>): Promise<T> {
    const lane = await this.#take()
    return new Promise<T>((resolve, reject) => {
      lane.age = 0
      this.#busy.set(lane, reject)
      task(lane, resolve)
        .catch(reject)
        .finally(() => {
          // A lane that was cut meanwhile has been replaced.
          if (this.#busy.delete(lane)) this.#release(lane)
        })
    })
  }

  async #take(): Promise<Lane> {
    if (this.#pulse.isLost) throw new Unavailable('the database does not answer')
    const [lane] = this.#free
    if (lane) {
      this.#free.delete(lane)
      return lane
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        give: given => settle(() => resolve(given)),
        refuse: why => settle(() => reject(why)),
      }
      const timer = setTimeout(() => waiting.refuse(new Unavailable('no connection was free')), patienceMs)
      const settle = (answer: () => void) => {
        clearTimeout(timer)
        this.#waiting.delete(waiting)
        answer()
      }
      this.#waiting.add(waiting)
    })
  }

  #release(lane: Lane): void {
    const [next] = this.#waiting
    if (next) next.give(lane)
    else this.#free.add(lane)
  }

  /** Gives up what runs on a lane and replaces it: its connection may never say that it is dead. */
  #cut(lane: Lane): void {
    this.#busy.get(lane)?.(new Unavailable('the database does not answer'))
    this.#busy.delete(lane)
    this.#free.delete(lane)
    lane.sql.end({ timeout: 0 }).catch(noop)
    this.#release(this.#open())
  }

  #cutAll(): void {
    for (const waiting of this.#waiting) waiting.refuse(new Unavailable('the database does not answer'))
    for (const lane of [...this.#busy.keys(), ...this.#free]) this.#cut(lane)
  }

  async close(): Promise<void> {
    const lanes = [...this.#busy.keys(), ...this.#free]
    await Promise.all([this.#pulse.stop(), ...lanes.map(lane => lane.sql.end({ timeout: 5 }))])
  }
}

const run = async <T>(
  lane: Lane,
  mode: 'read' | 'write',
  work: (lane: Opened) => Promise<T>,
  answer: (result: T) => void,
): Promise<void> => {
  let result: T
  try {
    const { begun } = await lane.begin(mode)
    result = await work(lane.opened)
    await begun
  } catch (error) {
    await lane.rollback()
    throw error
  }
  if (mode === 'read') answer(result)
  const command = await lane.commit()
  if (command !== 'COMMIT') throw new NotCommitted(`the server answered ${command}`)
  answer(result)
}

const runRead = async <T>(
  lane: Lane,
  entry: Entry | undefined,
  work: (lane: Opened, entered: Promise<Row>) => Promise<T>,
  answer: (result: T) => void,
): Promise<void> => {
  const reading = lane.read(entry)
  let failed = true
  try {
    const result = await work(lane.opened, reading.entered)
    reading.needOpen()
    answer(result)
    failed = false
  } catch (error) {
    // drizzle wraps what a statement failed with.
    reading.needOpen()
    throw error
  } finally {
    await lane.endRead(failed)
  }
}
