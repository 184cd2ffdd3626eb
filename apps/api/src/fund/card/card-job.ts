import type { ReadDb } from '@reliance/db/connection/database.ts'
import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor, type Scope } from '@reliance/db/shared/doors.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { type Collecting, collecting } from '../../boundary/collecting.ts'
import type { Services } from '../../boundary/context.ts'
import type { OutboxEvent } from '../../outbox-event.ts'

/** What the provider tells is posted in the name of nobody. */
export type CardContext = Pick<Collecting, 'db' | 'scope' | 'now' | 'notify' | 'newId' | 'emit'>

/**
 * The steps of a job that calls the provider: enter, read, leave; call, in no transaction; enter, post. Only an event of
 * this space opens its door.
 */
export type CardJob = {
  services: Services
  read: <T>(work: (db: ReadDb, scope: Scope, now: Date) => Promise<T>) => Promise<T | undefined>
  post: (work: (ctx: CardContext) => Promise<unknown>) => Promise<void>
}

export const cardJob = (services: Services, { spaceId, eventId }: OutboxEvent): CardJob => {
  const door = eventDoor(spaceId, eventId, spaceId)
  return {
    services,
    read: async work => {
      const read = await readIn(services.database)(door, async ({ db, scope }, entering) =>
        work(db, scope, (await entering).now),
      )
      return read?.value
    },
    post: async work => {
      await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
        const { ctx, outbox } = collecting({ db, scope, now, personId: '' })
        await work(ctx)
        await writeOutbox(db, scope, outbox)
      })
    },
  }
}
