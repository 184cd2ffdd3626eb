import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { Row } from 'postgres'
import { builderOver, openClient } from './open-client.ts'
import type { Entry } from './read-batches.ts'
import { Unavailable } from './unavailable.ts'

/** What the work of one transaction is given. */
export type OpenTransaction = {
  readonly db: PostgresJsDatabase
  /** One statement as it is written: the door of a transaction. */
  readonly ask: (entry: Entry) => Promise<Row[]>
  /** Leaves a write of one statement for the end, where nothing depends on its answer: it travels with the commit. */
  readonly lastly: (write: () => Promise<unknown>) => void
}

/** One connection with its own query builder, used by one transaction at a time. */
export class Connection {
  readonly sql: postgres.Sql
  /** Health checks since the present transaction has this connection. */
  age = 0
  #opened: OpenTransaction
  #losses = 0
  #begunAt = 0
  #stands = false
  #last: (() => Promise<unknown>)[] = []
  /** COMMIT is on its way: nothing follows it. */
  #isOver = false
  /** Statements of all transactions until now. */
  #asked = 0

  constructor(url: string, onnotice: (notice: postgres.Notice) => void) {
    this.sql = openClient(url, onnotice, () => {
      this.#losses++
      this.#stands = false
    })
    this.#opened = this.#view()
  }

  get opened(): OpenTransaction {
    return this.#opened
  }

  /**
   * drizzle sends unnamed statements, which cost a second round trip each; through this view of the
   * connection each distinct text is prepared once and reused.
   */
  #view(): OpenTransaction {
    const needOpen = () => {
      if (this.#opened !== view || this.#isOver)
        throw new Unavailable('the transaction of this statement is over')
    }
    const ask = (text: string, params: readonly unknown[]) => {
      needOpen()
      this.#sameConnection()
      this.#asked++
      return this.sql.unsafe(text, params as never[], { prepare: true })
    }
    const view: OpenTransaction = {
      db: builderOver(ask),
      ask: async ({ text, params }) => [...(await ask(text, params))],
      lastly: write => {
        needOpen()
        this.#last.push(write)
      },
    }
    return view
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
    this.#last = []
    this.#isOver = false
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

  /**
   * Sends what was left for the end, and COMMIT behind it in the same message.
   * @returns what the server answered: COMMIT, or ROLLBACK after a failed statement.
   * @throws what one of the last statements failed with: the server takes the transaction back.
   */
  async commit(): Promise<string> {
    // Asked for first: the client sends at the end of this turn, and the builder has handed its statements over by then.
    const handedOver = new Promise(resolve => setImmediate(resolve))
    const askedBefore = this.#asked
    let open = this.#last.length
    const written = Promise.all(this.#last.map(write => write().finally(() => open--)))
    written.catch(() => {})
    await handedOver
    // What failed before it was sent, or is sent only later, would be missing from what is committed.
    await Promise.race([written, undefined])
    if (open !== this.#asked - askedBefore) throw new Error('what is left for the end is sent at once')
    this.#sameConnection()
    this.#isOver = true
    const { command } = await this.sql.unsafe('commit').execute()
    await written
    return command
  }

  /**
   * Ends a failed transaction, and the view its work was given: what another branch of that work still sends
   * would reach the next transaction. Where the connection has closed, the transaction went with it.
   */
  async rollback(): Promise<void> {
    this.#opened = this.#view()
    if (!this.#isOver && this.#losses === this.#begunAt) await this.sql.unsafe('rollback').catch(() => {})
  }
}
