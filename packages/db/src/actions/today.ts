import { linesPerKind } from '@reliance/core/shared/paging.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, asc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { partOf } from './parts.ts'
import { recognitionAnswer, recognitionCheck } from './recognition-tables.ts'
import { action } from './tables.ts'
import { actionLeadTransfer as transfer } from './together-tables.ts'

/** Proposals of another lead that wait for one of these organisations (R73). Bounded: as many as a first screen says. */
export const listAskedLeads = (db: ReadDb, { spaceId }: Scope, organisationIds: readonly string[]) =>
  organisationIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ number: action.number, title: action.title })
        .from(transfer)
        .innerJoin(action, and(eq(action.spaceId, transfer.spaceId), eq(action.id, transfer.actionId)))
        .where(
          and(
            eq(transfer.spaceId, spaceId),
            eq(transfer.state, 'open'),
            or(
              and(inArray(transfer.fromOrganisationId, [...organisationIds]), isNull(transfer.consentedAt)),
              and(inArray(transfer.toOrganisationId, [...organisationIds]), isNull(transfer.acceptedAt)),
            ),
          ),
        )
        .orderBy(asc(transfer.id))
        .limit(linesPerKind)

/** Which of these organisations were asked about the plan and have not answered (R80); none where nothing is asked. */
export const unansweredRecognition = async (
  db: ReadDb,
  { spaceId }: Scope,
  organisationIds: readonly string[],
): Promise<string[]> => {
  const rows = await db
    .select({ organisationId: recognitionAnswer.organisationId })
    .from(recognitionCheck)
    .leftJoin(
      recognitionAnswer,
      and(
        eq(recognitionAnswer.spaceId, recognitionCheck.spaceId),
        eq(recognitionAnswer.checkId, recognitionCheck.id),
      ),
    )
    .where(and(eq(recognitionCheck.spaceId, spaceId), isNull(recognitionCheck.closedAt)))
  return rows.length === 0 ? [] : organisationIds.filter(id => !rows.some(one => one.organisationId === id))
}

/** Actions in which these organisations take part and that begin by then. Bounded: as many as a first screen says. */
export const listBeginning = (
  db: ReadDb,
  { spaceId }: Scope,
  organisationIds: readonly string[],
  { from, until }: { from: CivilDate; until: CivilDate },
) =>
  organisationIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ number: action.number, title: action.title, startsOn: action.startsOn })
        .from(action)
        .where(
          and(
            eq(action.spaceId, spaceId),
            eq(action.state, 'published'),
            gte(action.startsOn, from),
            lte(action.startsOn, until),
            partOf(db, { ids: organisationIds }),
          ),
        )
        .orderBy(asc(action.startsOn), asc(action.id))
        .limit(linesPerKind)
