import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { chosenRound } from './rounds.ts'
import { statement, statementResult } from './tables.ts'

export type ResultRow = typeof statementResult.$inferSelect

/** Keeps the counts of every statement of a round that closes, on its last words; the caller holds the round's lock. */
export const keepResults = async (tx: Tx, scope: Scope, roundId: string): Promise<void> => {
  await tx.execute(sql`
    insert into statement_result (space_id, statement_id, agree, nuance, disagree, pass)
    select s.space_id, s.id, count(*) filter (where p.stance = 'agree'), count(*) filter (where p.stance = 'nuance'),
      count(*) filter (where p.stance = 'disagree'), count(*) filter (where p.stance = 'pass')
    from statement s left join position p on p.space_id = s.space_id and p.statement_id = s.id
      and p.statement_version = s.version
    where s.space_id = ${scope.spaceId} and s.round_id = ${roundId} and s.withdrawn_at is null
    group by s.space_id, s.id`)
}

/** None while the round is open. */
export const resultsOfRound = (db: ReadDb, scope: Scope, roundId: string | null): Promise<ResultRow[]> =>
  db
    .select(getTableColumns(statementResult))
    .from(statementResult)
    .innerJoin(
      statement,
      and(eq(statement.spaceId, statementResult.spaceId), eq(statement.id, statementResult.statementId)),
    )
    .where(
      and(eq(statementResult.spaceId, scope.spaceId), eq(statement.roundId, chosenRound(scope, roundId))),
    )
