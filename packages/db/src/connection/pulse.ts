import type postgres from 'postgres'

/** How often the server is asked whether it is there, and how many askings may pass without an answer. */
const everyMs = 500
const patience = 5
/** While the way is lost a connection is tried anew for each of these askings. */
const retryAfter = 2
/** Nobody waits for an answer: then only each of these askings is made. A silent network is still noticed within 5 s. */
const idleEach = 4

type Watcher = {
  /** No answer came for 2.5 s: whatever is under way on other connections will not be answered either. */
  onLost: () => void
  /** At each moment of asking. */
  onTick: () => void
  /** No statement is under way. */
  isIdle: () => boolean
}

/**
 * Asks the database for a sign of life, twice a second while somebody waits for it, on a connection of its own. A cut cable or a firewall
 * that drops packets closes nothing: without this, statements would wait for minutes (F3). Askings are
 * counted, not seconds, so that a busy process does not take its own delay for the database's.
 */
export class Pulse {
  readonly #open: () => postgres.Sql
  readonly #watcher: Watcher
  readonly #timer: NodeJS.Timeout
  #sql: postgres.Sql
  #asking = false
  #missed = 0
  #spared = 0
  #lost = false
  #beating = false

  constructor(open: () => postgres.Sql, watcher: Watcher) {
    this.#open = open
    this.#watcher = watcher
    this.#sql = open()
    this.#timer = setInterval(() => this.#tick(), everyMs).unref()
  }

  /** The last asking was answered. */
  get isBeating(): boolean {
    return this.#beating
  }

  /** Nothing answers, not even with a refusal. */
  get isLost(): boolean {
    return this.#lost
  }

  #tick(): void {
    this.#watcher.onTick()
    if (!this.#asking && this.#beating && this.#watcher.isIdle() && ++this.#spared < idleEach) return
    this.#spared = 0
    if (this.#asking && ++this.#missed < (this.#lost ? retryAfter : patience)) return
    if (this.#asking) this.#lose()
    this.#ask()
  }

  #lose(): void {
    this.#sql.end({ timeout: 0 }).catch(() => {})
    this.#sql = this.#open()
    this.#beating = false
    this.#lost = true
    this.#watcher.onLost()
  }

  #ask(): void {
    const sql = this.#sql
    this.#asking = true
    this.#missed = 0
    const heard = (beating: boolean) => () => {
      if (sql !== this.#sql) return
      this.#asking = false
      this.#beating = beating
      this.#lost = false
    }
    sql`select 1`.then(heard(true), heard(false))
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#sql.end({ timeout: 1 })
  }
}
