import type postgres from 'postgres'
import { space } from './call-scene.fixture.ts'

export type Attempt = {
  table: string
  /** What refuses it: a trigger, or a constraint of its table. */
  trigger?: string
  constraint?: string
  /** What stands before: written without the rules. */
  given?: string[]
  /** An effect that is applied in this transaction. */
  applied?: string
  statement: string
  /** What refuses it looks at the end of the transaction. */
  isAtEnd?: true
}
export type Refused = Attempt & { refusal: string }

/** Of one table and one rule of it, what is refused and in which words. */
export const on =
  (table: string, trigger: string) => (refusal: string, attempt: Omit<Attempt, 'table' | 'trigger'>) => ({
    table,
    trigger,
    refusal,
    ...attempt,
  })

const without = ({ table, trigger, constraint }: Attempt): string =>
  constraint
    ? `alter table "${table}" drop constraint "${constraint}"`
    : `alter table "${table}" disable trigger "${trigger}"`

/** Tries it as the application in its space, takes it back. @returns what refused it, or null. */
export const tryIn = async (
  sql: postgres.Sql,
  attempt: Attempt,
  isGuarded = true,
): Promise<string | null> => {
  const { given = [], applied, statement } = attempt
  let refused: string | null = null
  await sql
    .begin(async tx => {
      await tx`set local session_replication_role = replica`
      for (const one of given) await tx.unsafe(one)
      if (applied)
        await tx`update decision_effect set applied_xid = pg_current_xact_id()::text where id = ${applied}`
      await tx`set local session_replication_role = origin`
      if (!isGuarded) await tx.unsafe(without(attempt))
      await tx`set local role reliance_app`
      await tx`select set_config('app.space_id', ${space}, true)`
      const { count } = await tx.unsafe(statement)
      if (count !== 1) throw new Error('no row was tried')
      if (attempt.isAtEnd) await tx`set constraints all immediate`
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') refused = String(error.message)
    })
  return refused
}
