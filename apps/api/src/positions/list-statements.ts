import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { hintsFor } from '@reliance/core/positions/statement-hints.ts'
import { shownNames } from '@reliance/db/positions/members.ts'
import { listAnswered, listWordings } from '@reliance/db/positions/mend.ts'
import { listStatements as readStatements, type StatementRow } from '@reliance/db/positions/statements.ts'
import { actorOf, query } from '../boundary/use-case.ts'

type Input = { spaceId: string; roundId?: string | undefined }

/**
 * Statements of the coalition, or of one round, by number, with the words they had before; those that were withdrawn; and
 * those proposed that wait for the coordination, under the name their author shows here (none once the consent is
 * withdrawn). Which ones were answered is told to the coordination alone: correcting them is another act.
 */
export const listStatements = query({
  may: mayReadCoalition,
  run: async ({ db, scope, entered: entering }, { roundId }: Input) => {
    const [rows, names, wordings, answered] = await Promise.all([
      readStatements(db, scope),
      shownNames(db, scope),
      listWordings(db, scope),
      listAnswered(db, scope),
    ])
    const entered = await entering
    const coordinates = mayCoordinate(actorOf(entered), scope.spaceId, entered.now).allowed
    const former = Map.groupBy(wordings, row => row.statementId)
    const shown = (row: StatementRow) => ({
      statementId: row.id,
      text: row.text,
      lang: row.lang,
      background: row.background,
      version: row.version,
      revision: row.revision,
      createdAt: row.createdAt.toISOString(),
      proposedBy: names.get(row.proposedBy ?? '') ?? null,
    })
    const accepted = rows.flatMap(row =>
      row.number === null || row.roundId === null || (roundId !== undefined && row.roundId !== roundId)
        ? []
        : [{ row, number: row.number, roundId: row.roundId }],
    )
    return {
      accepted: accepted
        .filter(({ row }) => row.withdrawnAt === null)
        .map(({ row, ...named }) => ({
          ...shown(row),
          ...named,
          isAnswered: coordinates && answered.has(row.id),
          former: (former.get(row.id) ?? []).map(({ version, text, replacedAt }) => ({
            version,
            text,
            replacedAt: replacedAt.toISOString(),
          })),
        })),
      withdrawn: accepted.flatMap(({ row, ...named }) =>
        row.withdrawnAt === null
          ? []
          : [
              {
                statementId: row.id,
                ...named,
                text: row.text,
                lang: row.lang,
                withdrawnAt: row.withdrawnAt.toISOString(),
              },
            ],
      ),
      proposed: rows
        .filter(row => row.acceptedAt === null)
        .map(row => ({ ...shown(row), hints: hintsFor(row.text) })),
    }
  },
})
