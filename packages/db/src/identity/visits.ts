import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/** Notes that a person looks at their first screen; @returns when they did before this visit, null the first time. */
export const noteVisit = async (database: Database, sessionHash: string): Promise<Date | null> => {
  const [row] = await database.call<{ note_visit: Date | string | null }>(
    'write',
    sql`select door.note_visit(${sessionHash})`,
  )
  return row?.note_visit ? new Date(row.note_visit) : null
}
