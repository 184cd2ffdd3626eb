import { isSovereign } from './body-tree.ts'
import { hasRights } from './mandate-state.ts'
import type { SpaceTree, TreeBody } from './space-tree.ts'

/**
 * A voice of the whole space: a person in an organisation, an organisation in a coalition. `countsFrom` is the instant
 * from which its answers count; null for one that no account is behind yet.
 */
export type Elector = {
  readonly electorId: string
  readonly countsFrom: Date | null
  /** When somebody was last here who can answer for it. */
  readonly seenAt: Date | null
}

const dayMs = 86_400_000

/** Days after admission from which a newcomer's answers count, unless the others stand for them. */
export const newcomerDays = 30
/** Days without being seen after which nobody waits for an elector; their answer counts all the same. */
export const sleeperDays = 90

/** Whether the answers of that elector count in what is proposed now. */
export const counts = ({ countsFrom }: Elector, now: Date): boolean =>
  countsFrom !== null && countsFrom <= now

/** Whether that elector was here lately enough to be waited for. */
export const isAwake = ({ seenAt }: Elector, now: Date): boolean =>
  seenAt !== null && now.getTime() - seenAt.getTime() <= sleeperDays * dayMs

/**
 * Who decides in a body: in the sovereign one everybody whose answers count by now; in another one whoever holds a
 * mandate of it, since who sits there was decided above (R108).
 */
export const electorsOf = (
  tree: SpaceTree,
  body: TreeBody,
  electors: readonly Elector[],
  now: Date,
): Elector[] => {
  if (isSovereign(body)) return electors.filter(one => counts(one, now))
  const seated = new Set(
    tree.mandates
      .filter(one => one.bodyId === body.bodyId && hasRights(one, now))
      .map(one => voiceOf(tree, one.personId)),
  )
  return electors.filter(one => seated.has(one.electorId))
}

/** The voice of a person: their own, or that of their organisation; undefined for somebody who is not here. */
export const voiceOf = (tree: SpaceTree, personId: string): string | undefined =>
  tree.people.find(one => one.personId === personId)?.electorId

/** From when a newcomer counts if nobody stands for them. */
export const countsAfterAdmission = (admittedAt: Date): Date =>
  new Date(admittedAt.getTime() + newcomerDays * dayMs)

/**
 * Whether more than half of those who count now stand for a newcomer, who then counts at once. An invitation by name
 * and a confirmation on the page of members stand for somebody; a code that anybody can read does not.
 * @param standing electors who stand for the newcomer, counting or not.
 */
export const isStoodFor = (electors: readonly Elector[], standing: readonly string[], now: Date): boolean => {
  const counting = electors.filter(one => counts(one, now))
  const support = counting.filter(one => standing.includes(one.electorId)).length
  return support * 2 > counting.length
}
