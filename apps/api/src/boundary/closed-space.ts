import type { ReadDb } from '@reliance/db/connection/database.ts'
import { findClosure } from '@reliance/db/shared/closures.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { RuleError } from './rule-error.ts'

/** Nothing is written in a closed space, whoever asks and whatever for (decision 20). */
export const spaceClosed = (): RuleError => new RuleError('forbidden', { code: 'shared.space_closed' })

/** Whether it is closed; a door that does not say so itself leaves it to be looked up. */
export const isSpaceClosed = async ({ isClosed }: Entered, db: ReadDb, scope: Scope): Promise<boolean> =>
  isClosed ?? (await findClosure(db, scope)) !== undefined

/** Says at once that a space is closed. */
export const needOpen = async (entered: Entered, db: ReadDb, scope: Scope): Promise<void> => {
  if (await isSpaceClosed(entered, db, scope)) throw spaceClosed()
}
