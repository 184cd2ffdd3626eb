import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { shownCounts, shownPeopleMin } from '@reliance/core/consultations/shown-counts.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import {
  type ConsultationRow,
  type ConsultationStatementRow,
  findConsultation,
  listConsultations as readConsultations,
  statementsOfConsultation,
} from '@reliance/db/consultations/consultations.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'

const consultationView = ({
  id,
  topic,
  description,
  lang,
  participantCount,
  importedAt,
}: ConsultationRow) => ({
  consultationId: id,
  topic,
  description,
  lang,
  participantCount,
  importedAt: importedAt.toISOString(),
})

const statementView = (row: ConsultationStatementRow) => {
  const { number, externalId, text, excluded, agree, disagree, pass, declaredAgree, declaredDisagree } = row
  const counts = shownCounts({ agree, disagree, pass })
  const differs = counts !== null && declaredAgree !== null && declaredDisagree !== null
  return {
    number,
    externalId,
    text,
    excluded,
    counts,
    /** What the files write where their votes say something else. */
    declared: differs ? { agree: declaredAgree, disagree: declaredDisagree } : null,
  }
}

/** Consultations of people, the latest first; never counted with organisations. */
export const listConsultations = query({
  may: mayReadCoalition,
  run: async ({ db, scope }, _input: { spaceId: string }) =>
    (await readConsultations(db, scope)).map(consultationView),
})

/**
 * One consultation: counts per statement, and nothing of what one person voted. Fewer than five people are never
 * shown: `counts` is then null.
 */
export const getConsultation = query({
  may: mayReadCoalition,
  run: async ({ db, scope, entered }, { consultationId }: { spaceId: string; consultationId: string }) => {
    const [found, statements, who] = await Promise.all([
      findConsultation(db, scope, consultationId),
      statementsOfConsultation(db, scope, consultationId),
      entered,
    ])
    if (!found) throw notFound()
    return {
      ...consultationView(found),
      voteCount: found.voteCount,
      checkedAgainst: found.checkedAgainst,
      shownPeopleMin,
      can: { remove: mayCoordinate(actorOf(who), scope.spaceId, who.now).allowed },
      statements: statements.map(statementView),
    }
  },
})
