import type { ReadDb } from '@reliance/db/connection/database.ts'
import { listOpenIn } from '@reliance/db/decisions/tensions.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

/** What waits for an answer of one body (R15), the oldest first. */
export const waitingTensions = async (db: ReadDb, scope: Scope, bodyId: string) =>
  (await listOpenIn(db, scope, bodyId)).map(one => ({ tensionId: one.id, happens: one.happens }))
