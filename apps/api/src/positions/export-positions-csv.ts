import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { formatPositionsCsv } from '@reliance/core/positions/format-positions-csv.ts'
import { contentOf } from '@reliance/core/positions/position.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { loadRound, seesOthers } from './round-facts.ts'

type Input = { spaceId: string; roundId?: string | undefined; lang: Language }

/**
 * Positions of a round as a file: those this person may see on the page, and always those of their organisations;
 * the coordination also gets what it entered itself.
 */
export const exportPositionsCsv = query({
  may: mayReadCoalition,
  run: async ({ db, scope, entered: entering }, { roundId, lang }: Input) => {
    const facts = await loadRound(db, scope, roundId ?? null)
    const entered = await entering
    if (!facts) throw notFound()
    const mine: readonly string[] = entered.organisationIds
    const seesAll = seesOthers(facts, mine, entered.now)
    const coordinates = mayCoordinate(actorOf(entered), scope.spaceId, entered.now).allowed
    const versions = new Map(facts.statements.map(row => [row.id, row.version]))
    // One column is one statement in the words of now: what was said of former ones stands on its page.
    const current = facts.positions.filter(row => row.statementVersion === versions.get(row.statementId))
    const visible = current.filter(
      row => seesAll || mine.includes(row.organisationId) || (coordinates && row.enteredByCoordination),
    )
    const content = formatPositionsCsv(
      {
        organisations: facts.members,
        statements: facts.statements.map(row => ({
          statementId: row.id,
          number: row.number,
          text: row.text,
        })),
        positions: visible.map(row => ({
          organisationId: row.organisationId,
          statementId: row.statementId,
          content: contentOf(row),
        })),
      },
      lang,
    )
    return { name: 'positions.csv', content, positionCount: visible.length }
  },
})
