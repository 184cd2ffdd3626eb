import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { invitation, joinRequest } from './tables.ts'

/**
 * Takes out what was kept of people who never came in: the addresses of invitations that nobody accepted, names and
 * words of requests that were not (GDPR art. 5: kept for an answer, which cannot come any more).
 */
export const forgetUnanswered = async (tx: Tx, scope: Scope): Promise<void> => {
  await tx
    .update(invitation)
    .set({ address: '' })
    .where(and(eq(invitation.spaceId, scope.spaceId), isNull(invitation.acceptedAt)))
  await tx
    .update(joinRequest)
    .set({ displayName: '', message: '' })
    .where(and(eq(joinRequest.spaceId, scope.spaceId), isNull(joinRequest.acceptedAt)))
}
