import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/**
 * Moves the time of the demo on, and what waits there for its hour with it; spaces that live in real time stay.
 * @param byMs milliseconds; zero or less moves nothing, since what was done stays before what is done next.
 * @returns how many spaces were moved.
 */
export const moveDemo = async (database: Database, byMs: number): Promise<number> => {
  const [row] = await database.call<{ moved: number }>(
    'write',
    sql`select door.move_demo(${Math.round(byMs)}) as moved`,
  )
  return row?.moved ?? 0
}
