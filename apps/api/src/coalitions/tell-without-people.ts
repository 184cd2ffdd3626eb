import { coalitionPlace } from '@reliance/db/coalitions/coalitions.ts'
import { lockMember } from '@reliance/db/coalitions/members.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { coalitionsOfEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import type { Notice } from '../mail/notice.ts'
import { newId } from '../new-id.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'

/** The last person of an organisation is gone: the coordination of each of its coalitions learns it, once. */
export const tellWithoutPeople = async ({ services }: Handling, event: OutboxEvent): Promise<void> => {
  for (const spaceId of await coalitionsOfEvent(services.database, event)) {
    const door = eventDoor(event.spaceId, event.eventId, spaceId)
    await writeIn(services.database)(door, async ({ db, scope }) => {
      const member = await lockMember(db, scope, event.spaceId)
      if (member?.status !== 'joined' || !(await markHandled(db, scope, event.eventId))) return
      const place = await coalitionPlace(db, scope)
      const notice: Notice = {
        notice: 'coalitions.without_people',
        to: { power: 'coalitions.admit' },
        path: `${place.path}/organisations`,
        params: { organisation: member.displayName, place: place.name },
      }
      await writeOutbox(db, scope, [{ id: newId(), kind: 'mail.notice', payload: notice }])
    })
  }
}
