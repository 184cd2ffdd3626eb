import type { ReadDb } from '../connection/database.ts'
import { organisationPlace } from '../organisations/organisations.ts'
import type { Scope } from '../shared/doors.ts'

/** What the organisation whose assemblies these are is called, and where it stands on this site. */
export const assemblyPlace = (db: ReadDb, scope: Scope): Promise<{ name: string; path: string }> =>
  organisationPlace(db, scope)
