import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { listWorkshopRequests as readRequests } from '@reliance/db/positions/questions.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { loadAudience } from './audience.ts'

/**
 * Requests to work on a disagreement, the earliest first. The coordination, for which they wait, sees all of
 * them; the others those of their organisation, and of the rounds whose positions they see.
 */
export const listWorkshopRequests = query({
  may: mayReadCoalition,
  run: async ({ db, scope, entered: entering }, _input: { spaceId: string }) => {
    const [rows, audience] = await Promise.all([readRequests(db, scope), loadAudience(db, scope)])
    const entered = await entering
    const mine: readonly string[] = entered.organisationIds
    const coordinates = mayCoordinate(actorOf(entered), scope.spaceId, entered.now).allowed
    return rows.flatMap(row => {
      const statement = audience.statements.get(row.statementId)
      const member = audience.members.get(row.organisationId)
      if (!statement || !member) return []
      const sees =
        mine.includes(row.organisationId) || audience.seesRound(statement.roundId, mine, entered.now)
      if (!coordinates && !sees) return []
      return [
        {
          statementId: row.statementId,
          number: statement.number,
          text: statement.text,
          organisationId: row.organisationId,
          displayName: member.displayName,
          note: row.note,
          askedAt: row.askedAt.toISOString(),
          state: row.answer ?? ('waiting' as const),
          answerText: row.answerText,
          meetsOn: row.meetsOn,
          answeredAt: row.answeredAt?.toISOString() ?? null,
          can: { answer: coordinates && row.answer === null },
        },
      ]
    })
  },
})
