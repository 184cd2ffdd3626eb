import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import { cutPage, pageBefore, type pageInput } from '@reliance/core/shared/paging.ts'
import { shownNames } from '@reliance/db/positions/members.ts'
import { listQuestions as readQuestions } from '@reliance/db/positions/questions.ts'
import type * as z from 'zod/mini'
import { actorOf, query } from '../boundary/use-case.ts'
import { loadAudience } from './audience.ts'

type Input = z.output<typeof pageInput> & { spaceId: string; statementId?: string | undefined }

/**
 * A page of the questions between organisations that are here now, the latest first: those of my organisations, and
 * the others where I see the positions they are about. What I may not read is on no page, and tells nothing by its end.
 */
export const listQuestions = query({
  may: mayReadCoalition,
  run: async ({ db, scope, entered: entering }, { statementId, before }: Input) => {
    const page = pageBefore(before)
    const [names, audience, entered] = await Promise.all([
      shownNames(db, scope),
      loadAudience(db, scope),
      entering,
    ])
    const actor = actorOf(entered)
    const mine: readonly string[] = entered.organisationIds
    const seen = [...audience.statements].filter(([, { roundId }]) =>
      audience.seesRound(roundId, mine, entered.now),
    )
    const readable = {
      present: [...audience.members.keys()],
      statementIds: seen.map(([id]) => id),
      mine,
    }
    const rows = await readQuestions(db, scope, page, readable, statementId)
    const { items, next } = cutPage(rows, page, row => row.id)
    const questions = items.flatMap(row => {
      const statement = audience.statements.get(row.statementId)
      const from = audience.members.get(row.fromOrganisationId)
      const to = audience.members.get(row.toOrganisationId)
      if (!statement || !from || !to) return []
      return [
        {
          questionId: row.id,
          statementId: row.statementId,
          number: statement.number,
          from: { organisationId: from.organisationId, displayName: from.displayName },
          to: { organisationId: to.organisationId, displayName: to.displayName },
          askedBy: names.get(row.personId) ?? null,
          text: row.text,
          askedAt: row.askedAt.toISOString(),
          answer: row.answer,
          answeredAt: row.answeredAt?.toISOString() ?? null,
          can: {
            answer: row.answer === null && mayRepresent(actor, to.organisationId, entered.now).allowed,
          },
        },
      ]
    })
    return { items: questions, next }
  },
})
