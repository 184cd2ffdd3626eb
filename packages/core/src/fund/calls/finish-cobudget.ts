import { splitCents } from '../split-cents.ts'
import type { LeftoverRule } from './call-rules.ts'
import { capOf } from './cobudget.ts'
import type { ShareCents } from './share-amounts.ts'

/** A project when giving ends: what it needs, and what it has from outside, in cents. */
export type CobudgetProject = {
  readonly applicationId: string
  readonly payableCents: bigint
  readonly minimumCents: bigint
  readonly maximumCents: bigint
  readonly confirmedCents: bigint
}
export type Gift = {
  readonly organisationId: string
  readonly applicationId: string
  readonly cents: bigint
}

export type CobudgetEnd = {
  /** By id; zero where a project was not reached or got nothing. */
  readonly projects: readonly {
    readonly applicationId: string
    /** Gifts that stay with it. */
    readonly givenCents: bigint
    /** Its part of what was left over. */
    readonly leftoverCents: bigint
    /** Below its minimum with all that it got: everything went back. */
    readonly isBelowMinimum: boolean
  }[]
  /** By id: what stays given, and what came back or was never given. */
  readonly givers: readonly {
    readonly organisationId: string
    readonly givenCents: bigint
    readonly backCents: bigint
    readonly ungivenCents: bigint
  }[]
  /** Back to the fund. */
  readonly commonsCents: bigint
  /** Kept for the next call. */
  readonly carriedCents: bigint
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n)
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** What stays of the gifts to one project: all, in proportion up to what it may take, or none below its minimum. */
const keptGifts = (
  project: CobudgetProject,
  gifts: readonly Gift[],
): { kept: ShareCents[]; isBelowMinimum: boolean } => {
  const own = gifts
    .filter(one => one.applicationId === project.applicationId && one.cents > 0n)
    .toSorted((a, b) => byId(a.organisationId, b.organisationId))
  const sum = total(own.map(one => one.cents))
  const taken = least(sum, capOf(project))
  const isBelowMinimum = taken + project.confirmedCents < project.minimumCents
  if (taken === 0n || isBelowMinimum) return { kept: [], isBelowMinimum }
  const parts = splitCents(
    taken,
    own.map(one => one.cents),
  )
  return {
    kept: own.map(({ organisationId }, at) => ({ organisationId, cents: parts[at] ?? 0n })),
    isBelowMinimum,
  }
}

/**
 * Shares what is left among projects in proportion to what they were given, none beyond its room; what nobody has room
 * for stays. @param open room and weight, in the order of ids.
 */
const shareLeftover = (
  leftover: bigint,
  open: readonly { readonly room: bigint; readonly weight: bigint }[],
): bigint[] => {
  const parts = open.map(() => 0n)
  let left = leftover
  for (;;) {
    const weights = open.map(({ room, weight }, at) => (room > (parts[at] ?? 0n) ? weight : 0n))
    if (left === 0n || total(weights) === 0n) return parts
    const split = splitCents(left, weights)
    // Each round fills one project at least, or places everything.
    for (const [at, part] of split.entries()) {
      const fits = least(part, (open[at]?.room ?? 0n) - (parts[at] ?? 0n))
      parts[at] = (parts[at] ?? 0n) + fits
      left -= fits
    }
  }
}

/**
 * What giving ends with, to the cent: what a project got beyond its maximum goes back in proportion, projects below
 * their minimum give everything back, and what is left over goes where the call said before it opened. The same gifts
 * give the same end in whatever order they were made; nothing is lost: given, shared, returned to the fund and carried
 * over add up to the envelopes.
 * @param gifts at most one an organisation and project, within its envelope.
 */
export const finishCobudget = (
  envelopes: readonly ShareCents[],
  projects: readonly CobudgetProject[],
  gifts: readonly Gift[],
  rule: LeftoverRule,
): CobudgetEnd => {
  const ordered = projects.toSorted((a, b) => byId(a.applicationId, b.applicationId))
  const ends = ordered.map(project => {
    const { kept, isBelowMinimum } = keptGifts(project, gifts)
    const givenCents = total(kept.map(one => one.cents))
    return { project, kept, isBelowMinimum, givenCents, room: capOf(project) - givenCents }
  })
  const givers = envelopes
    .toSorted((a, b) => byId(a.organisationId, b.organisationId))
    .map(({ organisationId, cents }) => {
      const own = (parts: readonly ShareCents[]) =>
        total(parts.filter(one => one.organisationId === organisationId).map(one => one.cents))
      const givenCents = own(ends.flatMap(one => one.kept))
      const ungivenCents = cents - own(gifts)
      return { organisationId, givenCents, ungivenCents, backCents: cents - ungivenCents - givenCents }
    })
  const leftover = total(givers.map(one => one.backCents + one.ungivenCents))
  const shared =
    rule === 'split'
      ? shareLeftover(
          leftover,
          ends.map(({ room, givenCents }) => ({ room, weight: givenCents })),
        )
      : ends.map(() => 0n)
  const unplaced = leftover - total(shared)
  return {
    projects: ends.map(({ project, givenCents, isBelowMinimum }, at) => ({
      applicationId: project.applicationId,
      givenCents,
      leftoverCents: shared[at] ?? 0n,
      isBelowMinimum,
    })),
    givers,
    commonsCents: rule === 'carry_over' ? 0n : unplaced,
    carriedCents: rule === 'carry_over' ? unplaced : 0n,
  }
}
