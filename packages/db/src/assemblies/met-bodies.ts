import type { Audience } from '@reliance/core/calendar/event.ts'
import { findEvent, type ShownEvent } from '../calendar/events.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import { lockTree } from '../mandates/bodies.ts'
import { findParticipant, listPartsOf } from '../mandates/taking-part.ts'
import type { Scope } from '../shared/doors.ts'

export type MetOn = ShownEvent

/** The date on which a body meets, where it is for one of those audiences. */
export const findMeetingDate = (
  db: ReadDb,
  scope: Scope,
  id: string,
  audiences: readonly Audience[],
): Promise<MetOn | undefined> => findEvent(db, scope, id, audiences)

/** Whether somebody takes part in that commission. */
export const takesPartIn = async (
  db: ReadDb,
  scope: Scope,
  bodyId: string,
  personId: string,
): Promise<boolean> => (await findParticipant(db, scope, bodyId, personId)) !== undefined

/** The commissions in which somebody takes part. Bounded: the bodies of one space. */
export const listCommissionsOf = (db: ReadDb, scope: Scope, personId: string): Promise<string[]> =>
  listPartsOf(db, scope, personId)

/** Until the transaction ends, bodies and mandates stay as they are. */
export const holdBodies = (tx: Tx, scope: Scope): Promise<void> => lockTree(tx, scope, 'share')
