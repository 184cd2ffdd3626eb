import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import { mayCoordinate, mayRepresent } from '@reliance/core/positions/powers.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { listMembers } from '@reliance/db/positions/members.ts'
import { listWorkshopRequests } from '@reliance/db/positions/questions.ts'
import {
  openStatements,
  ownPositions,
  savedDrafts,
  unansweredQuestions,
} from '@reliance/db/positions/waiting.ts'
import { actorOf, query } from '../trpc/use-case.ts'
import { isToConfirm } from './round-facts.ts'

/**
 * What waits for this person about positions, in one place of theirs. A coalition knows the sheets of open rounds,
 * what is to confirm, the questions and the requests; an organisation knows what is saved at home. Only what this
 * person may answer is told.
 */
export const getWaiting = query({
  may: actor => withRank(actor, 'supporter'),
  run: async ({ db, scope, entered: entering }) => {
    const [open, members, questions, requests, drafts] = await Promise.all([
      openStatements(db, scope),
      listMembers(db, scope),
      unansweredQuestions(db, scope),
      listWorkshopRequests(db, scope),
      savedDrafts(db, scope),
    ])
    const entered = await entering
    const actor = actorOf(entered)
    const mayWriteFor = (organisationId: string) => mayRepresent(actor, organisationId, entered.now).allowed
    const mine = members.filter(
      one =>
        one.status === 'joined' &&
        (entered.organisationIds as string[]).includes(one.organisationId) &&
        mayWriteFor(one.organisationId),
    )
    const own = await ownPositions(
      db,
      scope,
      mine.map(one => one.organisationId),
    )
    const present = new Set(members.filter(one => countsAsMember(one.status)).map(one => one.organisationId))
    const rounds = [...new Map(open.map(one => [one.roundId, one.title]))]
    return {
      sheets: mine.flatMap(({ organisationId, displayName }) =>
        rounds.map(([roundId, title]) => ({
          organisationId,
          displayName,
          roundId,
          title,
          rows: open
            .filter(row => row.roundId === roundId)
            .map(({ statementId }) => ({
              statementId,
              publishedAt:
                own
                  .find(row => row.organisationId === organisationId && row.statementId === statementId)
                  ?.publishedAt.toISOString() ?? null,
            })),
        })),
      ),
      toConfirm: mine.flatMap(({ organisationId, displayName }) =>
        [
          ...Map.groupBy(
            own.filter(row => row.organisationId === organisationId && isToConfirm(row)),
            row => row.roundId,
          ),
        ].map(([roundId, rows]) => ({ organisationId, displayName, roundId, count: rows.length })),
      ),
      questions: questions.filter(
        one =>
          present.has(one.fromOrganisationId) &&
          mine.some(({ organisationId }) => organisationId === one.toOrganisationId),
      ).length,
      requests: mayCoordinate(actor, scope.spaceId, entered.now).allowed
        ? requests.filter(one => one.answer === null && present.has(one.organisationId)).length
        : 0,
      drafts: mayWriteFor(scope.spaceId)
        ? drafts.map(({ savedAt, ...row }) => ({ ...row, savedAt: savedAt.toISOString() }))
        : [],
    }
  },
})
