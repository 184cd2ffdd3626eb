import type { Actor, Permission } from '../shared/permission.ts'

/** A permission, or the place of a member where nobody holds the power. */
export type AsMember = Permission | { readonly allowed: true; readonly mandateId: null }

/**
 * Where nobody holds a power over a body any more, it lies where it came from: with the members of the body, each of
 * whom may carry out what it decided (R89, R111). So the last mandate that ends locks nobody out. What they carry out
 * stays a decision of the register, which takes effect by a second signature.
 */
export const orAsMember = (
  permission: Permission,
  actor: Actor,
  facts: {
    /** Persons who hold the power over the body now. */
    readonly holderIds: readonly string[]
    readonly memberIds: readonly string[]
  },
): AsMember =>
  !permission.allowed && facts.holderIds.length === 0 && facts.memberIds.includes(actor.personId)
    ? { allowed: true, mandateId: null }
    : permission
