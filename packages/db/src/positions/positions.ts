import { and, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { chosenRound } from './rounds.ts'
import { position, statement } from './tables.ts'

export type PositionRow = typeof position.$inferSelect

/**
 * Positions of a round that the coalition has now, whoever may see them: of these organisations, or of all.
 */
export const positionsOfRound = (
  db: ReadDb,
  scope: Scope,
  roundId: string | null,
  organisationIds?: readonly string[],
): Promise<PositionRow[]> =>
  db
    .select(getTableColumns(position))
    .from(position)
    .innerJoin(
      statement,
      and(eq(statement.spaceId, position.spaceId), eq(statement.id, position.statementId)),
    )
    .where(
      and(
        eq(position.spaceId, scope.spaceId),
        eq(statement.roundId, chosenRound(scope, roundId)),
        organisationIds && inArray(position.organisationId, [...organisationIds]),
      ),
    )

export const positionsOfOrganisation = (
  db: ReadDb,
  scope: Scope,
  organisationId: string,
): Promise<PositionRow[]> =>
  db
    .select()
    .from(position)
    .where(and(eq(position.spaceId, scope.spaceId), eq(position.organisationId, organisationId)))

export const lockPosition = async (
  tx: Tx,
  scope: Scope,
  statementId: string,
  organisationId: string,
): Promise<PositionRow | undefined> =>
  (
    await tx
      .select()
      .from(position)
      .where(
        and(
          eq(position.spaceId, scope.spaceId),
          eq(position.statementId, statementId),
          eq(position.organisationId, organisationId),
        ),
      )
      .for('update')
  )[0]

export type NewPosition = Omit<PositionRow, 'spaceId' | 'version' | 'publishedAt'>

/** Every column that is written from outside: each position takes its next version here. */
const written = Object.entries(getTableColumns(position)).filter(([name]) => name !== 'version')
const list = (say: (column: SQL, type: string) => SQL): SQL =>
  sql.join(
    written.map(([, column]) => say(sql`${sql.identifier(column.name)}`, column.getSQLType())),
    sql`, `,
  )
const names = list(name => name)
const typed = list((name, type) => sql`${name} ${sql.raw(type)}`)
const replaced = list(name => sql`${name} = excluded.${name}`)

/** Writes the positions as they are from now on, all in one statement; each takes its next version. */
export const savePositions = async (
  tx: Tx,
  scope: Scope,
  rows: readonly NewPosition[],
  publishedAt: Date,
): Promise<void> => {
  if (rows.length === 0) return
  const kept = rows.map(row => {
    const whole: PositionRow = { ...row, spaceId: scope.spaceId, publishedAt, version: 1 }
    return Object.fromEntries(
      written.map(([name, column]) => [column.name, whole[name as keyof PositionRow]]),
    )
  })
  await tx.execute(sql`
    insert into position as kept (${names})
    select ${names} from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as r (${typed})
    on conflict (space_id, statement_id, organisation_id) do update set ${replaced}, version = kept.version + 1`)
}

type Named = Pick<PositionRow, 'statementId' | 'organisationId'>

/** Changes one position, which becomes its next version. */
const changePosition = async (
  tx: Tx,
  scope: Scope,
  { statementId, organisationId, ...change }: Named & Partial<PositionRow>,
): Promise<void> => {
  await tx
    .update(position)
    .set({ ...change, version: sql`${position.version} + 1` })
    .where(
      and(
        eq(position.spaceId, scope.spaceId),
        eq(position.statementId, statementId),
        eq(position.organisationId, organisationId),
      ),
    )
}

export const confirmPosition = async (
  tx: Tx,
  scope: Scope,
  row: Pick<
    PositionRow,
    'statementId' | 'organisationId' | 'nuance' | 'source' | 'personId' | 'mandateSpaceId' | 'mandateId'
  > & { confirmedAt: Date; statementVersion?: number },
): Promise<void> => {
  await changePosition(tx, scope, row)
}

/** The same position, on the words that stand now. */
export const reaffirmPosition = async (
  tx: Tx,
  scope: Scope,
  row: Pick<
    PositionRow,
    | 'statementId'
    | 'organisationId'
    | 'statementVersion'
    | 'publishedAt'
    | 'personId'
    | 'mandateSpaceId'
    | 'mandateId'
  >,
): Promise<void> => {
  await changePosition(tx, scope, row)
}

/** Takes positions out of what the coalition sees; counts of closed rounds stand elsewhere. */
export const deletePositions = async (
  tx: Tx,
  scope: Scope,
  organisationId: string,
  statementIds: readonly string[],
): Promise<void> => {
  await tx.execute(sql`
    delete from position where space_id = ${scope.spaceId} and organisation_id = ${organisationId}
      and statement_id in (select named::uuid
                           from jsonb_array_elements_text(${JSON.stringify(statementIds)}::jsonb) named)`)
}

/** All positions of an organisation that leaves (R69). @returns how many there were. */
export const deletePositionsOf = async (tx: Tx, scope: Scope, organisationId: string): Promise<number> => {
  const gone = await tx
    .delete(position)
    .where(and(eq(position.spaceId, scope.spaceId), eq(position.organisationId, organisationId)))
    .returning({ statementId: position.statementId })
  return gone.length
}

/**
 * Gives the positions of one organisation to another; where that one has its own, its own stands.
 * @returns how many were moved.
 */
export const movePositions = async (tx: Tx, scope: Scope, from: string, to: string): Promise<number> => {
  const own = await positionsOfOrganisation(tx, scope, to)
  const of = (organisationId: string) =>
    and(eq(position.spaceId, scope.spaceId), eq(position.organisationId, organisationId))
  const statementIds = own.map(row => row.statementId)
  if (statementIds.length > 0)
    await tx.delete(position).where(and(of(from), inArray(position.statementId, statementIds)))
  const moved = await tx
    .update(position)
    .set({ organisationId: to })
    .where(of(from))
    .returning({ statementId: position.statementId })
  return moved.length
}
