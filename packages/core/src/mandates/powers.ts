import {
  type Actor,
  askingFor,
  type Permission,
  type PowerOf,
  type PowerTable,
} from '../shared/permission.ts'

/**
 * `decision.record`: bring to a body what it decided in a meeting, also where one is not of that body; the body still
 * says yes. Every other right over bodies, roles and mandates is a decision's.
 */
export const mandatePowers = {
  'decision.record': { given: 'everywhere', group: 'together' },
} as const satisfies PowerTable
export type MandatePower = PowerOf<typeof mandatePowers>
const asks = askingFor(mandatePowers)

/**
 * Where a power of this context was given: in `bodyIds`, the body concerned and those that contain it, of one
 * space. A mandate in a committee opens nothing in the coordination above it.
 */
export type Within = { readonly spaceId: string; readonly bodyIds: readonly string[] }

export const mayRecordDecision = (actor: Actor, within: Within, now: Date): Permission =>
  asks(actor, 'decision.record', now, within)
