/** What a role may open: `context.verb`. Each context declares its own closed list. */
export type PowerName = `${string}.${string}`

/** The kinds of space that have roles. */
export const spaceKinds = ['organisation', 'coalition'] as const
export type SpaceKind = (typeof spaceKinds)[number]

/** Powers that people look for beside one another. */
export type PowerGroup = 'together' | 'outside' | 'money'

/** In which kind of space a role may open a power, and beside which others it is offered. */
export type PowerPlace = { readonly given: SpaceKind | 'everywhere'; readonly group: PowerGroup }
export type PowerTable = Readonly<Record<PowerName, PowerPlace>>
/** The names of a table. */
export type PowerOf<Table extends PowerTable> = Extract<keyof Table, PowerName>

/** The powers of a table, in its order. */
export const powerNames = <Table extends PowerTable>(table: Table): readonly PowerOf<Table>[] =>
  Object.keys(table) as PowerOf<Table>[]

/** Whether a role in that kind of space may open the power. */
export const isGivenIn = ({ given }: PowerPlace, kind: SpaceKind): boolean =>
  given === 'everywhere' || given === kind

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

/** Where a power of each place is asked for: the id says which kind of space gave it. */
type ReachIn = {
  readonly organisation: { readonly organisationId: string }
  readonly coalition: { readonly coalitionId: string }
  readonly everywhere: Reach
}

const reachOf = (reach: ReachIn[keyof ReachIn]): Reach => {
  if ('organisationId' in reach) return { spaceId: reach.organisationId }
  return 'coalitionId' in reach ? { spaceId: reach.coalitionId } : reach
}

/**
 * How the policies of a context ask for its powers. What its table offers in one kind of space can be asked for there
 * alone: the other way round does not compile.
 */
export const askingFor =
  <Table extends PowerTable>(_table: Table) =>
  <Power extends PowerOf<Table>>(
    actor: Actor,
    power: Power,
    now: Date,
    reach: ReachIn[Table[Power]['given']],
  ): Permission =>
    withPower(actor, power, now, reachOf(reach))

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
