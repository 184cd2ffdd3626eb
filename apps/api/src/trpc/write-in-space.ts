import type { Reader, Tx } from '@reliance/db/client.ts'
import { findClosure } from '@reliance/db/shared/closures.ts'
import type { Door, Entered, Scope } from '@reliance/db/shared/doors.ts'
import { type Inside, writeIn } from '@reliance/db/space-transactions.ts'
import { sqlState } from '@reliance/db/sql-state.ts'
import type { House } from './context.ts'
import { RuleError } from './rule-error.ts'

/** Nothing is written in a closed space, whoever asks and whatever for (decision 20). */
export const spaceClosed = (): RuleError => new RuleError('forbidden', { code: 'shared.space_closed' })

/** For what reads before it writes, so that it says so at once. */
export const needOpen = async (db: Reader, scope: Scope): Promise<void> => {
  if (await findClosure(db, scope)) throw spaceClosed()
}

/** PostgreSQL: the door made the transaction one that only reads. */
const readOnly = '25006'

/** Writes in the space of a door; what the door of a closed space holds back is refused by its rule. */
export const writeInSpace = async <T>(
  house: Pick<House, 'lanes'>,
  door: Door,
  work: (inside: Inside<Tx>, entered: Entered) => Promise<T>,
): Promise<T | undefined> => {
  try {
    return await writeIn(house.lanes)(door, work)
  } catch (error) {
    if (sqlState(error) === readOnly) throw spaceClosed()
    throw error
  }
}
