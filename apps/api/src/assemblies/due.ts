import { lockAssembly, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import type { Tx } from '@reliance/db/connection/database.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor, type Scope } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import type { Effect } from '../boundary/use-case.ts'
import { newId } from '../new-id.ts'
import type { Handler } from '../outbox-event.ts'

/** `startsAt`: the date by which something was due; one that was moved meanwhile has what is due of its own. */
type About = { assemblyId: string; startsAt: string }

/** What is due for an assembly at an instant; at once where that is past. */
export const dueAt = (kind: string, { id, startsAt }: ShownAssembly, at: Date, now: Date): Effect => {
  const payload: About = { assemblyId: id, startsAt: startsAt.toISOString() }
  return { kind, payload, runAfterMs: Math.max(0, at.getTime() - now.getTime()) }
}

type Due = { db: Tx; scope: Scope; now: Date; assembly: ShownAssembly }

/** Does once what is due for an assembly that is held on the date by which it was due, and writes what follows. */
export const whenDue =
  (follows: (due: Due) => Promise<readonly Effect[]>): Handler =>
  async ({ services }, event) => {
    const stored = await readEvent<About>(services.database, event, event.spaceId)
    if (!stored) return
    const { assemblyId, startsAt } = stored.payload
    const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
    await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
      if (!(await markHandled(db, scope, event.eventId))) return
      const assembly = await lockAssembly(db, scope, assemblyId)
      if (!assembly || assembly.cancelledAt !== null || assembly.startsAt.toISOString() !== startsAt) return
      const effects = await follows({ db, scope, now, assembly })
      await writeOutbox(
        db,
        scope,
        effects.map(effect => Object.assign({ id: newId() }, effect)),
      )
    })
  }
