import type { Lanes } from '@reliance/db/connection/client.ts'
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

/** How many events are under way at once, and how many are leased beside them, so that one look brings several. */
const atOnce = 4
const ahead = 16
/** Time between two looks at the outbox: while there is work, after a look that found nothing, and at most. */
const busyMs = 10
const quietMs = 40
const idleMs = 1000
/** Delay between two tries while the database is away, and how many there are before an event is put back. */
const againMs = 500
const patience = 20
/** How long what is under way may take to end when the process stops. */
const endMs = 15_000

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** The events of the outbox that this process has leased, and what becomes of them. */
export class EventQueue {
  readonly #lanes: Lanes
  readonly #log: Logger
  readonly #handle: (event: OutboxEvent) => Promise<void>
  readonly #bell = new Bell()
  /** When the lease of each event in the hands of this process was last taken or renewed. */
  readonly #leasedAt = new Map<TakenEvent, number>()
  /** Leased, and not begun. */
  readonly #waiting: TakenEvent[] = []
  /** Handled, and not yet noted. */
  #done: TakenEvent[] = []
  #busy = 0
  #closing = false

  constructor(lanes: Lanes, log: Logger, handle: (event: OutboxEvent) => Promise<void>) {
    this.#lanes = lanes
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
  async look(): Promise<number> {
    const noted = [...this.#done]
    const at = performance.now()
    const taken = await takeDue(this.#lanes, noted, this.#closing ? 0 : atOnce + ahead - this.#leasedAt.size)
    this.#done = this.#done.filter(event => !noted.includes(event))
    for (const event of taken) this.#leasedAt.set(event, at)
    this.#waiting.push(...taken)
    this.#begin()
    return taken.length > 0 ? busyMs : idleMs
  }

  /** Renews the leases of what this process has in hand. */
  async renew(): Promise<void> {
    const events = [...this.#leasedAt.keys()]
    if (events.length === 0) return
    const at = performance.now()
    await renewLeases(this.#lanes, events)
    for (const event of events) if (this.#leasedAt.has(event)) this.#leasedAt.set(event, at)
  }

  /** Begins nothing new, waits for what is under way, and lets others have what it leased. */
  async close(): Promise<void> {
    this.#closing = true
    const until = performance.now() + endMs
    while (this.#busy > 0 && performance.now() < until) await pause(busyMs)
    // Where this does not arrive, their leases end by themselves.
    await takeDue(this.#lanes, this.#done, 0).catch(() => {})
    await letGo(this.#lanes, this.#waiting).catch(() => {})
  }

  #begin(): void {
    while (this.#busy < atOnce && !this.#closing) {
      const event = this.#waiting.shift()
      if (!event) return
      if (performance.now() - (this.#leasedAt.get(event) ?? 0) > leaseSeconds * 1000) {
        // Not renewed in time, as when the database was away: another process may have it by now.
        this.#leasedAt.delete(event)
        continue
      }
      this.#busy += 1
      this.#work(event).finally(() => {
        this.#busy -= 1
        this.#leasedAt.delete(event)
        this.#begin()
        this.#bell.ring()
      })
    }
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
      await putBack(this.#lanes, event).catch(() => {})
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
