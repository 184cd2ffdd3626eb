import {
  type Access,
  type Actor,
  askingFor,
  type Permission,
  type PowerOf,
  type PowerTable,
  withRank,
} from '../shared/permission.ts'

/**
 * `positions.represent`: save, publish, revoke and confirm for one's organisation; held in its space.
 * `positions.coordinate`: accept statements, open and close rounds, enter positions "to be confirmed", import;
 * held in the coalition.
 */
export const positionPowers = {
  'positions.represent': { given: 'organisation', group: 'outside' },
  'positions.coordinate': { given: 'coalition', group: 'together' },
} as const satisfies PowerTable
export type PositionPower = PowerOf<typeof positionPowers>
const asks = askingFor(positionPowers)

/** Whether the actor may speak for the organisation, by a mandate that the organisation itself gave. */
export const mayRepresent = (actor: Actor, organisationId: string, now: Date): Permission =>
  asks(actor, 'positions.represent', now, { organisationId })

/** Whether the actor may hold the process of statements and rounds in the coalition. */
export const mayCoordinate = (actor: Actor, coalitionId: string, now: Date): Permission =>
  asks(actor, 'positions.coordinate', now, { coalitionId })

/** Whoever takes part in the coalition may ask a question or ask to work on a disagreement. */
export const mayAsk = (actor: Actor): Access => withRank(actor, 'participant')
