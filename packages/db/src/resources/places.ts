import { listJoined as joinedIn, placeHere as placeIn } from '../calendar/places.ts'
import type { ReadDb } from '../connection/database.ts'
import type { Scope, SpaceKind } from '../shared/doors.ts'

/** What the space entered is called, and where it stands on this site. */
export const placeHere = (db: ReadDb, scope: Scope, kind: SpaceKind) => placeIn(db, scope, kind)

/** Organisations that belong to the coalition entered, by name there. Bounded: as `listMemberOrganisations`. */
export const listJoined = (db: ReadDb, scope: Scope) => joinedIn(db, scope)
