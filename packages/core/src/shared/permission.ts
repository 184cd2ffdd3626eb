/** What a role may open: `context.verb`. Each context declares its own closed list. */
export type PowerName = `${string}.${string}`

/** A mandate as a door reads it at each entry: which body gave which powers, until when. */
export type HeldMandate = {
  readonly mandateId: string
  /** The space that gave it; an organisation and its space share their id. */
  readonly spaceId: string
  readonly bodyId: string
  readonly roleId: string
  readonly powers: readonly string[]
  readonly startsAt: Date
  /** The first instant at which the right is gone. */
  readonly endsAt: Date
}

/**
 * Where a person stands in the space entered, from the outside in. Organisation: public < visitor (with an
 * account) < invited < supporter < member. Coalition: public < visitor < invited (the organisation is) <
 * reader (in a member organisation, not shown to the others) < participant (by consent, L1).
 */
export const ranks = ['public', 'visitor', 'invited', 'supporter', 'reader', 'participant', 'member'] as const
export type Rank = (typeof ranks)[number]

/** Who acts, as seen from the space entered. A mandate adds powers; it is never a rank. */
export type Actor = {
  readonly personId: string
  readonly rank: Rank
  readonly mandates: readonly HeldMandate[]
}

/** Rules that every context refuses with; their texts stand with the messages of `mandates`. */
export const permissionCodes = [
  'mandates.power_missing',
  'mandates.mandate_over',
  'mandates.rank_missing',
] as const
export type PermissionCode = (typeof permissionCodes)[number]

/** The answer of a policy; each privileged act stores the mandate it used. */
export type Permission<Code extends string = PermissionCode> =
  | { readonly allowed: true; readonly mandateId: string }
  | { readonly allowed: false; readonly code: Code }

/** The answer where no mandate is needed, only a place in the space. */
export type Access = { readonly allowed: true } | { readonly allowed: false; readonly code: PermissionCode }

/** Where the power must have been given: in that space, and in one of those bodies of it. */
export type Reach = { readonly spaceId: string; readonly bodyIds?: readonly string[] }

const reaches = (mandate: HeldMandate, { spaceId, bodyIds }: Reach): boolean =>
  mandate.spaceId === spaceId && (bodyIds === undefined || bodyIds.includes(mandate.bodyId))

/**
 * Whether a mandate of the actor gives `power` at `now`. Of several, the one that lasts longest is named, then
 * the first by id, so that the same act always stores the same mandate.
 */
export const withPower = (actor: Actor, power: PowerName, now: Date, reach: Reach): Permission =>
  among(
    actor.mandates.filter(mandate => reaches(mandate, reach)),
    power,
    now,
  )

/**
 * The same wherever it was given. An actor in a coalition brings the mandates of their own organisations along: only what
 * asks for one of these, or runs in the space of an organisation, which brings its own alone, may ask so.
 */
export const withPowerAnywhere = (actor: Actor, power: PowerName, now: Date): Permission =>
  among(actor.mandates, power, now)

const among = (mandates: readonly HeldMandate[], power: PowerName, now: Date): Permission => {
  const given = mandates.filter(mandate => mandate.powers.includes(power))
  const current = given.filter(mandate => mandate.startsAt <= now && now < mandate.endsAt)
  const [best] = current.toSorted(
    (a, b) => b.endsAt.getTime() - a.endsAt.getTime() || (a.mandateId < b.mandateId ? -1 : 1),
  )
  if (best) return { allowed: true, mandateId: best.mandateId }
  return { allowed: false, code: given.length > 0 ? 'mandates.mandate_over' : 'mandates.power_missing' }
}

/** Whether the actor stands at least at `rank`. */
export const withRank = (actor: Actor, rank: Rank): Access =>
  ranks.indexOf(actor.rank) >= ranks.indexOf(rank)
    ? { allowed: true }
    : { allowed: false, code: 'mandates.rank_missing' }
