import type { Lanes } from '../client.ts'
import { eventDoor } from './doors.ts'

/** An outbox row as a handler reads it, through the door that only this event opens. */
export const readEvent = async <Payload>(
  lanes: Lanes,
  event: { spaceId: string; eventId: string },
  inSpace: string,
): Promise<{ kind: string; payload: Payload } | undefined> =>
  lanes.transaction('read', async lane => {
    const door = eventDoor(event.spaceId, event.eventId, inSpace)
    const [row] = (await lane.db.execute(door.enter)) as unknown as {
      event_kind: string
      payload: Payload
    }[]
    return row && { kind: row.event_kind, payload: row.payload }
  })
