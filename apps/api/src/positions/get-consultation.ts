import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { shownCounts, shownPeopleMin } from '@reliance/core/positions/shown-counts.ts'
import {
  type ConsultationRow,
  findConsultation,
  listConsultations as readConsultations,
  statementsOfConsultation,
} from '@reliance/db/positions/consultations.ts'
import { notFound } from '../trpc/rule-error.ts'
import { query } from '../trpc/use-case.ts'

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
  run: async ({ db, scope }, { consultationId }: { spaceId: string; consultationId: string }) => {
    const [found, statements] = await Promise.all([
      findConsultation(db, scope, consultationId),
      statementsOfConsultation(db, scope, consultationId),
    ])
    if (!found) throw notFound()
    return {
      ...consultationView(found),
      voteCount: found.voteCount,
      shownPeopleMin,
      statements: statements.map(({ number, externalId, text, excluded, agree, disagree, pass }) => ({
        number,
        externalId,
        text,
        excluded,
        counts: shownCounts({ agree, disagree, pass }),
      })),
    }
  },
})
