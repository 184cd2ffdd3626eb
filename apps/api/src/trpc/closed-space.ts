import type { Reader } from '@reliance/db/client.ts'
import { findClosure } from '@reliance/db/shared/closures.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { RuleError } from './rule-error.ts'

/** Nothing is written in a closed space, whoever asks and whatever for (decision 20). */
export const spaceClosed = (): RuleError => new RuleError('forbidden', { code: 'shared.space_closed' })

/** For what is not answered by the mutation contract, or reads before it writes: says so at once. */
export const needOpen = async (db: Reader, scope: Scope): Promise<void> => {
  if (await findClosure(db, scope)) throw spaceClosed()
}
