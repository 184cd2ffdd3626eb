import type { SpaceId } from '@reliance/core/shared/id.ts'
import { sql } from 'drizzle-orm'
import type { Database, Tx } from '../connection/database.ts'
import { eventDoor } from './doors.ts'

/** An outbox row as a handler reads it, through the door that only this event opens. */
export const readEvent = async <Payload>(
  database: Database,
  event: { spaceId: string; eventId: string },
  inSpace: string,
): Promise<{ kind: string; payload: Payload } | undefined> =>
  database.transaction('read', async ({ ask }) => {
    const [row] = await ask(eventDoor(event.spaceId, event.eventId, inSpace).enter)
    return row && { kind: row.event_kind, payload: row.payload }
  })

/** Coalitions in which an event of an organisation may have to be applied. */
export const coalitionsOfEvent = async (
  database: Database,
  event: { spaceId: string; eventId: string },
): Promise<SpaceId[]> => {
  const rows = await database.call<{ space_id: SpaceId }>(
    'read',
    sql`select space_id from door.coalitions_of_event(${event.spaceId}, ${event.eventId})`,
  )
  return rows.map(row => row.space_id)
}

/**
 * Where to write to people of `spaceId` about this event; whoever is not of that space is left out, and whoever does
 * without a kind in `muting` (none: a mail that is always sent). `daily`: this only informs, and they want that once a day.
 */
export const noticeAddresses = async (
  database: Database,
  event: { spaceId: string; eventId: string },
  spaceId: string,
  personIds: readonly string[],
  muting: readonly string[],
): Promise<{ address: string; lang: 'fr' | 'en'; daily: boolean }[]> =>
  database.call(
    'read',
    sql`select address, lang, daily from door.notice_addresses(${event.spaceId}, ${event.eventId}, ${spaceId},
          array(select value::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb)), ${muting.join(',')})`,
  )

/** An event of the directory that is done says nothing more of whom it was about: an erasure, a change of address. */
export const finishDirectoryEvent = async (tx: Pick<Tx, 'execute'>, eventId: string): Promise<void> => {
  await tx.execute(sql`select door.finish_erasure(${eventId})`)
}
