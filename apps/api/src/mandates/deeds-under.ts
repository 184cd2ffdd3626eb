import { type Deed, deedsOf } from '@reliance/core/mandates/deeds.ts'
import { type CivilDate, endOfDay, startOfDay } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { numbersUnder } from '@reliance/db/mandates/read-decisions.ts'
import { countActsUnder } from '@reliance/db/shared/acts.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { isNamedDeed } from './said-deeds.ts'

/** What was done here under a mandate from one day to another, both included, and the decisions that it brought. */
export const deedsUnder = async (
  db: ReadDb,
  scope: Scope,
  mandateId: string,
  days: { from: CivilDate; to: CivilDate },
): Promise<{ done: Deed[]; decided: number[] }> => {
  const between = { from: startOfDay(days.from), until: endOfDay(days.to) }
  const [acts, decided] = await Promise.all([
    countActsUnder(db, scope, mandateId, between),
    numbersUnder(db, scope, mandateId, between),
  ])
  return { done: deedsOf(acts, isNamedDeed), decided }
}
