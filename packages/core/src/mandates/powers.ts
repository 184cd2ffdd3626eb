import { type Actor, type Permission, type PowerName, withPower } from '../shared/permission.ts'

/**
 * `decision.record`: bring to a body what it decided in a meeting, also where one is not of that body; the body still
 * says yes. Every other right over bodies, roles and mandates is a decision's.
 */
export const mandatePowers = ['decision.record'] as const satisfies readonly PowerName[]
export type MandatePower = (typeof mandatePowers)[number]

/**
 * Where a power of this context was given: in `bodyIds`, the body concerned and those that contain it, of one
 * space. A mandate in a committee opens nothing in the coordination above it.
 */
export type Within = { readonly spaceId: string; readonly bodyIds: readonly string[] }

export const mayRecordDecision = (actor: Actor, within: Within, now: Date): Permission =>
  withPower(actor, 'decision.record', now, within)
