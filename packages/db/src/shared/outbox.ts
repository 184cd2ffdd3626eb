import { sql } from 'drizzle-orm'
import type { Tx } from '../connection/database.ts'
import type { Scope } from './doors.ts'

/**
 * What must happen once the transaction is committed, or so many milliseconds later: counted from the server's own
 * time, whatever the space's is.
 */
export type OutboxRow = {
  id: string
  kind: string
  payload: unknown
  targetSpaceId?: string | undefined
  runAfterMs?: number | undefined
}

/**
 * Writes the rows in order and moves the space's counter, as the last statement before the commit: the
 * counter is the one row that all writers of a space share.
 */
export const writeOutbox = async (tx: Tx, scope: Scope, rows: readonly OutboxRow[]): Promise<void> => {
  if (rows.length === 0) return
  const list = JSON.stringify(
    rows.map(row => ({
      id: row.id,
      kind: row.kind,
      payload: row.payload,
      target: row.targetSpaceId ?? null,
      after_ms: row.runAfterMs ?? 0,
    })),
  )
  await tx.execute(sql`
    with taken as (
      insert into space_counter (space_id, value) values (${scope.spaceId}, ${rows.length})
      on conflict (space_id) do update set value = space_counter.value + excluded.value
      returning value
    )
    insert into outbox (space_id, id, position, kind, target_space_id, payload, run_at)
    select ${scope.spaceId}, (row->>'id')::uuid, taken.value - ${rows.length} + place, row->>'kind',
           (row->>'target')::uuid, row->'payload', transaction_timestamp() + make_interval(secs => (row->>'after_ms')::float8 / 1000)
    from taken, jsonb_array_elements(${list}::jsonb) with ordinality as listed(row, place)`)
}
