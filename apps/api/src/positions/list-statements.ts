import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { hintsFor } from '@reliance/core/positions/statement-hints.ts'
import { shownNames } from '@reliance/db/positions/members.ts'
import { listStatements as readStatements } from '@reliance/db/positions/statements.ts'
import { query } from '../boundary/use-case.ts'

type Input = { spaceId: string; roundId?: string | undefined }

/**
 * Statements of the coalition, or of one round, by number; and those proposed that wait for the coordination,
 * under the name their author shows here (none once the consent is withdrawn).
 */
export const listStatements = query({
  may: mayReadCoalition,
  run: async ({ db, scope }, { roundId }: Input) => {
    const [rows, names] = await Promise.all([readStatements(db, scope), shownNames(db, scope)])
    const shown = (row: (typeof rows)[number]) => ({
      statementId: row.id,
      text: row.text,
      lang: row.lang,
      background: row.background,
      version: row.version,
      revision: row.revision,
      createdAt: row.createdAt.toISOString(),
      proposedBy: names.get(row.proposedBy ?? '') ?? null,
    })
    return {
      accepted: rows.flatMap(row =>
        row.number === null || row.roundId === null || (roundId !== undefined && row.roundId !== roundId)
          ? []
          : [{ ...shown(row), number: row.number, roundId: row.roundId }],
      ),
      proposed: rows
        .filter(row => row.acceptedAt === null)
        .map(row => ({ ...shown(row), hints: hintsFor(row.text) })),
    }
  },
})
