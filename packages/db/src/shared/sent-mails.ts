import { and, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from './doors.ts'
import { sentMail } from './sent-mail-tables.ts'

/** Whether this mail of an event of this space has left. */
export const isSent = async (db: ReadDb, scope: Scope, eventId: string, reader: string): Promise<boolean> => {
  const found = await db
    .select({ reader: sentMail.reader })
    .from(sentMail)
    .where(
      and(eq(sentMail.spaceId, scope.spaceId), eq(sentMail.eventId, eventId), eq(sentMail.reader, reader)),
    )
  return found.length > 0
}

/** Records that it has left; a second record changes nothing. */
export const recordSent = async (
  tx: Tx,
  scope: Scope,
  sent: { eventId: string; reader: string; at: Date },
): Promise<void> => {
  await tx
    .insert(sentMail)
    .values({ spaceId: scope.spaceId, ...sent })
    .onConflictDoNothing()
}
