import type { Tx } from '../connection/database.ts'
import type { Scope } from './doors.ts'
import { handledEvent } from './tables.ts'

/** Notes in this space that an event of another was applied. @returns false when it had been before. */
export const markHandled = async (tx: Tx, scope: Scope, eventId: string): Promise<boolean> => {
  const marked = await tx
    .insert(handledEvent)
    .values({ spaceId: scope.spaceId, eventId })
    .onConflictDoNothing()
    .returning({ eventId: handledEvent.eventId })
  return marked.length > 0
}
