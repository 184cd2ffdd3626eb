import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import type { BaseRow } from '@reliance/db/fund/pledges.ts'
import { insertBaseDeclaration } from '@reliance/db/fund/pledges.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import type { Handler } from '../outbox-event.ts'
import { openBase } from './sealed-base.ts'

type Declared = Pick<BaseRow, 'pledgeId' | 'coalitionId' | 'coalitionName' | 'year'> & {
  declaredAt: string
  sealed: string
}

/** What an organisation declared to a coalition is kept in its own space, and nowhere else. */
export const keepBase: Handler = async ({ services }, event) => {
  const home = event.targetSpaceId
  if (home === null) return
  const stored = await readEvent<Declared>(services.database, event, home)
  if (!stored) return
  const { sealed, declaredAt, pledgeId, coalitionId, coalitionName, year } = stored.payload
  const { baseCents, salt } = openBase(services.secret, pledgeId, sealed)
  await writeIn(services.database)(eventDoor(event.spaceId, event.eventId, home), ({ db, scope }) =>
    insertBaseDeclaration(db, scope, {
      pledgeId,
      coalitionId,
      coalitionName,
      year,
      salt,
      baseCents: BigInt(baseCents),
      declaredAt: new Date(declaredAt),
    }),
  )
}
