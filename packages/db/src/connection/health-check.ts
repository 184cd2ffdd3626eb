import type postgres from 'postgres'

/** How often the server is asked whether it is there, and how many checks may pass without an answer. */
const everyMs = 500
const patience = 5
/** While the way is lost a connection is tried anew once in so many checks. */
const retryAfter = 2
/** Nobody waits for an answer: then one check in so many is made. A silent network is still noticed within 5 s. */
const idleEach = 4

type Watcher = {
  /** No answer came for 2.5 s: whatever is under way on other connections will not be answered either. */
  onLost: () => void
  /** At each check, made or spared. */
  onTick: () => void
  /** No statement is under way. */
  isIdle: () => boolean
}

/**
 * Asks the database for a sign of life, twice a second while somebody waits for it, on a connection of its own. A cut
 * cable or a firewall that drops packets closes nothing: without this, statements would wait for minutes (F3). Checks
 * are counted, not seconds, so that a busy process does not take its own delay for the database's.
 */
export class HealthCheck {
  readonly #open: () => postgres.Sql
  readonly #watcher: Watcher
  readonly #timer: NodeJS.Timeout
  #sql: postgres.Sql
  #checking = false
  #missed = 0
  #spared = 0
  #lost = false
  #answering = false

  constructor(open: () => postgres.Sql, watcher: Watcher) {
    this.#open = open
    this.#watcher = watcher
    this.#sql = open()
    this.#timer = setInterval(() => this.#tick(), everyMs).unref()
  }

  /** The last check was answered. */
  get isAnswering(): boolean {
    return this.#answering
  }

  /** Nothing answers, not even with a refusal. */
  get isLost(): boolean {
    return this.#lost
  }

  #tick(): void {
    this.#watcher.onTick()
    if (!this.#checking && this.#answering && this.#watcher.isIdle() && ++this.#spared < idleEach) return
    this.#spared = 0
    if (this.#checking && ++this.#missed < (this.#lost ? retryAfter : patience)) return
    if (this.#checking) this.#lose()
    this.#check()
  }

  #lose(): void {
    this.#sql.end({ timeout: 0 }).catch(() => {})
    this.#sql = this.#open()
    this.#answering = false
    this.#lost = true
    this.#watcher.onLost()
  }

  #check(): void {
    const sql = this.#sql
    this.#checking = true
    this.#missed = 0
    const heard = (answering: boolean) => () => {
      if (sql !== this.#sql) return
      this.#checking = false
      this.#answering = answering
      this.#lost = false
    }
    sql`select 1`.then(heard(true), heard(false))
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#sql.end({ timeout: 1 })
  }
}
