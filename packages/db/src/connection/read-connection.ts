import type postgres from 'postgres'
import type { Row, RowList } from 'postgres'
import { mostUnderWay, openClient } from './open-client.ts'
import type { Statement } from './read-batches.ts'
import { Unavailable } from './unavailable.ts'

/** Parameters that the driver sends as they are, whatever the column: their statement is the same each time. */
const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number'

const kindOf = (value: unknown): string => {
  if (isPlain(value)) return ''
  return Array.isArray(value) ? `[${kindOf(value[0])}]` : Object.prototype.toString.call(value)
}

/** What the driver prepares once: a text, with kinds of parameters. */
const preparedAs = ({ text, params }: Statement): string =>
  params.every(isPlain) ? text : `${params.map(kindOf).join()} ${text}`

/**
 * One connection for the batches of many reads. Each batch is a transaction of its own for the server, so the next
 * one is sent without waiting for the answer to the last; nothing else is ever sent here.
 */
export class ReadConnection {
  /** Health checks since what is under way first was sent, or the one before it was answered. */
  age = 0
  readonly #sql: postgres.Sql
  readonly #underWay = new Set<readonly Statement[]>()
  /** The same, as an instant in milliseconds. */
  #waitsSince = 0
  /** What this connection has prepared, and what it prepares now. */
  readonly #prepared = new Map<string, true | Promise<void>>()

  constructor(url: string, onnotice: (notice: postgres.Notice) => void) {
    this.#sql = openClient(url, onnotice, () => this.#prepared.clear())
  }

  /** Batches that are not answered yet. */
  get load(): number {
    return this.#underWay.size
  }

  /** How long the server has been at work on one batch, in milliseconds. */
  waitsFor(now: number): number {
    return this.load === 0 ? 0 : now - this.#waitsSince
  }

  /**
   * Sends a batch and gives each of its statements what came of it; never rejects. Statements that are new here are
   * prepared first, without being run: a batch goes as a whole, behind its door.
   */
  async send(batch: readonly Statement[]): Promise<void> {
    if (this.load === 0) this.#beginWaiting()
    this.#underWay.add(batch)
    try {
      await this.#sendWhole(batch).catch(why => {
        if (!isStale(why)) throw why
        this.#prepared.clear()
        return this.#sendWhole(batch)
      })
    } catch (why) {
      for (const one of batch) one.reject(why)
    } finally {
      this.#underWay.delete(batch)
      this.#beginWaiting()
    }
  }

  #beginWaiting(): void {
    this.age = 0
    this.#waitsSince = performance.now()
  }

  async #sendWhole(batch: readonly Statement[]): Promise<void> {
    if (batch.length >= mostUnderWay)
      throw new Error(`a batch of ${batch.length} statements is never sent whole`)
    for (const one of batch) {
      const known = this.#prepared.get(preparedAs(one))
      // Without a single wait where all are known: what one turn asks is one message.
      if (known !== true) await (known ?? this.#prepare(one))
    }
    const last = batch.length - 1
    const running = batch.map((one, place) => this.#run(one, place === last ? 'end' : 'more'))
    // The last is answered when the whole is over, and fails with whatever fails; none of the others may be lost.
    await running[last]
    await Promise.all(running)
  }

  #prepare(one: Statement): Promise<void> {
    const key = preparedAs(one)
    const preparing = this.#sql
      .unsafe(one.text, one.params as never[])
      .describe()
      .then(
        () => void this.#prepared.set(key, true),
        why => {
          this.#prepared.delete(key)
          throw why
        },
      )
    this.#prepared.set(key, preparing)
    return preparing
  }

  /** @param batch where its statement stands in a batch; see the patch of the driver (decision 21). */
  #run({ text, params, asArrays, resolve }: Statement, batch: 'more' | 'end'): Promise<void> {
    const query = this.#sql.unsafe(text, params as never[], { batch, prepare: true, simple: false } as object)
    const running = (asArrays ? query.values() : query).then(rows => resolve(rows as RowList<Row[]>))
    // Whoever sends the batch hears of a failure from its last statement.
    running.catch(() => {})
    return running
  }

  /** Gives up what is under way: the connection may never say that it is dead. */
  cut(): void {
    for (const batch of this.#underWay)
      for (const one of batch) one.reject(new Unavailable('the database does not answer'))
    this.#sql.end({ timeout: 0 }).catch(() => {})
  }

  async close(): Promise<void> {
    await this.#sql.end({ timeout: 5 })
  }
}

/** What was prepared is not there any more, or its tables have changed: it is prepared again. */
const isStale = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 'NOT_PREPARED') ||
    ('routine' in error &&
      ['FetchPreparedStatement', 'RevalidateCachedQuery'].includes(String(error.routine))))
