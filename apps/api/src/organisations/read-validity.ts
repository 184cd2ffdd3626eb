import type { CivilDate } from '@reliance/core/shared/time.ts'
import { listValiditiesOf, type ValidityRow, validThrough } from '@reliance/db/organisations/validities.ts'
import type { QueryContext } from '../boundary/use-case.ts'

type Reading = Pick<QueryContext, 'db' | 'scope'>

/** Until when a person is up to date, seen on a day; null where they are not. What the roll of a vote asks. */
export const upToDateUntil = (
  { db, scope }: Reading,
  personId: string,
  on: CivilDate,
): Promise<CivilDate | null> => validThrough(db, scope, personId, on)

/** Who is up to date by one cause, and on which days. */
export const upToDateBy = ({ db, scope }: Reading, causeId: string): Promise<ValidityRow[]> =>
  listValiditiesOf(db, scope, causeId)
