import { type Actor, type Permission, type PowerName, withPower } from '../shared/permission.ts'

/**
 * `decision.record`: record what a body decided, with its proof. `mandates.give`: give a mandate that a decision
 * calls for. `bodies.edit`: create and move bodies, define roles. Countersigning needs no power: any other member
 * of the body may.
 */
export const mandatePowers = [
  'decision.record',
  'mandates.give',
  'bodies.edit',
] as const satisfies readonly PowerName[]
export type MandatePower = (typeof mandatePowers)[number]

/**
 * Where a power of this context was given: in `bodyIds`, the body concerned and those that contain it, of one
 * space. A mandate in a committee opens nothing in the coordination above it.
 */
export type Within = { readonly spaceId: string; readonly bodyIds: readonly string[] }

export const mayRecordDecision = (actor: Actor, within: Within, now: Date): Permission =>
  withPower(actor, 'decision.record', now, within)

export const mayGiveMandate = (actor: Actor, within: Within, now: Date): Permission =>
  withPower(actor, 'mandates.give', now, within)

export const mayEditBodies = (actor: Actor, within: Within, now: Date): Permission =>
  withPower(actor, 'bodies.edit', now, within)
