import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/** Seconds after which an event is due again when nobody renewed its lease: its worker is dead or cut off. */
export const leaseSeconds = 6

/** A row of the outbox that was taken: ids only, the handler reads the rest where it stands. */
export type TakenEvent = {
  spaceId: string
  eventId: string
  kind: string
  targetSpaceId: string | null
  /** How often it has been taken, this time included. */
  attempts: number
}

/** Each with the attempt that took it: a lease that another process has by now is not touched. */
const idsOf = (events: readonly TakenEvent[]): string =>
  JSON.stringify(events.map(({ spaceId, eventId, attempts }) => [spaceId, eventId, attempts]))

/**
 * Notes which events are done and takes others that are due, in one statement. A taken event is leased: it is due
 * again after `leaseSeconds` unless its lease is renewed, so that the events of a dead worker are done by another.
 * Several workers may take at once: each event goes to one of them.
 * @param database connected as the worker's role; @param limit how many to take, zero to note only.
 */
export const takeDue = (
  database: Database,
  done: readonly TakenEvent[],
  limit: number,
): Promise<TakenEvent[]> =>
  database.call<TakenEvent>(
    'write',
    sql`select space_id as "spaceId", id as "eventId", kind, target_space_id as "targetSpaceId", attempts
        from door.take_events(${idsOf(done)}::jsonb, ${limit}, ${leaseSeconds})`,
  )

/** Nobody else takes these events for so long. */
const lease = (database: Database, events: readonly TakenEvent[], seconds: number): Promise<void> =>
  database.transaction('write', async ({ db }) => {
    await db.execute(sql`select door.lease_events(${idsOf(events)}::jsonb, ${seconds})`)
  })

/** Renews the leases of events that are under way in this process. */
export const renewLeases = (database: Database, underWay: readonly TakenEvent[]): Promise<void> =>
  lease(database, underWay, leaseSeconds)

/** Seconds until an event that failed is tried again: e, e², … up to about six hours. */
const pauseAfter = (attempts: number): number => Math.exp(Math.min(10, attempts))

/** Lets others take events at once that were taken and not begun, as when a process stops: they were not tried. */
export const letGo = (database: Database, events: readonly TakenEvent[]): Promise<void> =>
  database.transaction('write', async ({ db }) => {
    await db.execute(sql`select door.release_events(${idsOf(events)}::jsonb)`)
  })

/** Puts an event back that failed: it is due again after a pause that grows with its attempts. */
export const putBack = (database: Database, event: TakenEvent): Promise<void> =>
  lease(database, [event], pauseAfter(event.attempts))

/**
 * How the worker keeps up: how many events are due, for how long the oldest has been (seconds), and how many were
 * taken twelve times without success: the index of due rows leaves those out.
 */
export type QueueLag = { due: number; seconds: number; failed: number }

export const queueLag = (database: Database): Promise<QueueLag> =>
  database.transaction('read', async ({ db }) => {
    const [row] = await db.execute<QueueLag>(sql`select due, seconds, failed from door.queue_lag()`)
    return row ?? { due: 0, seconds: 0, failed: 0 }
  })
