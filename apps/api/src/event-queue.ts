import type { Database } from '@reliance/db/connection/database.ts'
import { isUnavailable } from '@reliance/db/connection/unavailable.ts'
import {
  leaseSeconds,
  letGo,
  putBack,
  renewLeases,
  type TakenEvent,
  takeDue,
} from '@reliance/db/shared/queue.ts'
import type { Logger } from 'pino'
import { Bell } from './bell.ts'
import { describeError } from './describe-error.ts'
import type { OutboxEvent } from './outbox-event.ts'

/** How many events are under way at once. No more are taken: what was taken has been tried. */
const atOnce = 4
/** Time between two looks at the outbox: while there is work, after a look that found nothing, and at most. */
const busyMs = 10
const quietMs = 40
const idleMs = 1000
/** Delay between two tries while the database is away, and how many there are before an event is put back. */
const againMs = 500
const patience = 20
/** How long what is under way may take to end when the process stops. */
const endMs = 15_000
/** How often leases are renewed, in milliseconds. */
export const renewMs = (leaseSeconds * 1000) / 5

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** The events of the outbox that this process has leased, and what becomes of them. */
export class EventQueue {
  readonly #database: Database
  readonly #log: Logger
  readonly #handle: (event: OutboxEvent) => Promise<void>
  readonly #bell = new Bell()
  /** Under way, by their ids. */
  readonly #underWay = new Map<string, TakenEvent>()
  /** Handled, and not yet noted. */
  #done: TakenEvent[] = []
  #looking: Promise<unknown> = Promise.resolve()
  #closing = false

  constructor(database: Database, log: Logger, handle: (event: OutboxEvent) => Promise<void>) {
    this.#database = database
    this.#log = log
    this.#handle = handle
  }

  get isClosing(): boolean {
    return this.#closing
  }

  /** Something may be due: the next look comes at once. */
  wake(): void {
    this.#bell.ring()
  }

  /** Rests between two looks, until it is woken or for so many milliseconds. */
  async rest(ms: number): Promise<void> {
    await pause(Math.min(ms, quietMs))
    if (ms > quietMs) await this.#bell.rest(ms - quietMs)
  }

  /** Notes what is done and takes what there is room for. @returns how long to rest before the next look. */
  look(): Promise<number> {
    const looking = this.#look()
    this.#looking = looking.catch(() => {})
    return looking
  }

  async #look(): Promise<number> {
    const noted = [...this.#done]
    const room = this.#closing ? 0 : atOnce - this.#underWay.size
    if (room === 0 && noted.length === 0) return idleMs
    const taken = await takeDue(this.#database, noted, room)
    this.#done = this.#done.filter(event => !noted.includes(event))
    // Asked to stop meanwhile: what came is for others, at once.
    if (this.#closing) await letGo(this.#database, taken)
    else for (const event of taken) this.#begin(event)
    return taken.length > 0 ? busyMs : idleMs
  }

  /** Renews the leases of what is under way. */
  async renew(): Promise<void> {
    if (this.#underWay.size > 0) await renewLeases(this.#database, [...this.#underWay.values()])
  }

  /** Takes nothing new, keeps what is under way until it ends, and notes it. */
  async close(): Promise<void> {
    this.#closing = true
    await this.#looking
    const until = performance.now() + endMs
    for (let renewedAt = 0; this.#underWay.size > 0 && performance.now() < until; await pause(busyMs)) {
      if (performance.now() - renewedAt < renewMs) continue
      renewedAt = performance.now()
      // Where this does not arrive, their leases end by themselves.
      this.renew().catch(() => {})
    }
    await takeDue(this.#database, this.#done, 0).catch(() => {})
  }

  #begin(event: TakenEvent): void {
    const known = this.#underWay.get(event.eventId)
    if (known) {
      // Its lease had ended while this process was cut off, and it is still doing it.
      known.attempts = event.attempts
      return
    }
    this.#underWay.set(event.eventId, event)
    void this.#work(event).finally(() => {
      this.#underWay.delete(event.eventId)
      this.#bell.ring()
    })
  }

  async #work(event: TakenEvent): Promise<void> {
    try {
      await this.#onceAvailable(() => this.#handle(event))
      this.#done.push(event)
    } catch (error) {
      const { kind, attempts } = event
      this.#log.warn(
        { err: describeError(error), kind, attempts },
        'an event failed and is tried again later',
      )
      // Where this does not arrive, its lease ends by itself.
      await putBack(this.#database, event).catch(() => {})
    }
  }

  /** Where the database goes away the event is not to blame, whose next try would come later each time. */
  async #onceAvailable(attempt: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++)
      try {
        return await attempt()
      } catch (error) {
        if (this.#closing || tries === patience || !isUnavailable(error)) throw error
        await pause(againMs)
      }
  }
}
