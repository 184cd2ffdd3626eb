import { and, eq, inArray, max } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import { invitation, joinRequest, membership } from '../organisations/tables.ts'
import type { Scope } from '../shared/doors.ts'
import { act } from '../shared/tables.ts'
import type { Known } from './personal-rows.ts'

/**
 * When a person who is in a space no more last had to do with it: they left it, did something there, asked to join, or
 * were invited. Undefined where none of this is kept.
 */
export const lastSeenAt = async (
  db: ReadDb,
  { spaceId }: Scope,
  { personId, addresses }: Known,
): Promise<Date | undefined> => {
  const found = await Promise.all([
    db
      .select({ at: max(membership.leftAt) })
      .from(membership)
      .where(and(eq(membership.spaceId, spaceId), eq(membership.personId, personId))),
    db
      .select({ at: max(act.at) })
      .from(act)
      .where(and(eq(act.spaceId, spaceId), eq(act.personId, personId))),
    db
      .select({ at: max(joinRequest.askedAt) })
      .from(joinRequest)
      .where(and(eq(joinRequest.spaceId, spaceId), eq(joinRequest.personId, personId))),
    db
      .select({ at: max(invitation.sentAt) })
      .from(invitation)
      .where(and(eq(invitation.spaceId, spaceId), inArray(invitation.address, [...addresses]))),
  ])
  const times = found.flatMap(([row]) => (row?.at ? [row.at] : []))
  return times.toSorted((a, b) => b.getTime() - a.getTime())[0]
}
