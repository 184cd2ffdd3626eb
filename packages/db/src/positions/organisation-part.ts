import { and, asc, eq } from 'drizzle-orm'
import {
  charterSignature,
  charterVersion,
  coalition,
  memberOrganisation,
  participation,
} from '../coalitions/tables.ts'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'

/** What a coalition holds of one organisation beside its positions, for the export it takes away (R69). */
export const readParticipation = async (db: ReadDb, scope: Scope, organisationId: string) => {
  const [[place], signatures, people] = await Promise.all([
    db
      .select({
        coalitionName: coalition.name,
        displayName: memberOrganisation.displayName,
        status: memberOrganisation.status,
        statusAt: memberOrganisation.statusAt,
        joinedAt: memberOrganisation.joinedAt,
      })
      .from(memberOrganisation)
      .innerJoin(coalition, eq(coalition.spaceId, memberOrganisation.spaceId))
      .where(
        and(
          eq(memberOrganisation.spaceId, scope.spaceId),
          eq(memberOrganisation.organisationId, organisationId),
        ),
      ),
    db
      .select({
        label: charterVersion.label,
        charterText: charterVersion.text,
        answer: charterSignature.answer,
        reason: charterSignature.reason,
        answeredAt: charterSignature.answeredAt,
        signedName: charterSignature.signedName,
      })
      .from(charterSignature)
      .innerJoin(
        charterVersion,
        and(
          eq(charterVersion.spaceId, charterSignature.spaceId),
          eq(charterVersion.id, charterSignature.charterVersionId),
        ),
      )
      .where(
        and(eq(charterSignature.spaceId, scope.spaceId), eq(charterSignature.organisationId, organisationId)),
      )
      .orderBy(asc(charterVersion.number)),
    db
      .select({ displayName: participation.displayName, consentedAt: participation.consentedAt })
      .from(participation)
      .where(and(eq(participation.spaceId, scope.spaceId), eq(participation.organisationId, organisationId))),
  ])
  return place && { place, signatures, people }
}
