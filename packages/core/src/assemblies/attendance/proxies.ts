import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import type { RollEntry } from './roll.ts'

/** The vote of one member that another holds. */
export type GivenProxy = {
  readonly giverId: string
  readonly holderId: string
  readonly givenAt: Date
  readonly revokedAt: Date | null
}

export type GiveProxyFacts = {
  /** How many one person may hold; null where the rules are silent (L7). */
  readonly proxiesPerHolder: number | null
  readonly proxies: readonly GivenProxy[]
  readonly roll: readonly RollEntry[]
}

const standing = (proxies: readonly GivenProxy[]): GivenProxy[] =>
  proxies.filter(proxy => proxy.revokedAt === null)

/** Whether following the proxies from `fromId` comes to `toId`. */
const leadsTo = (proxies: readonly GivenProxy[], fromId: string, toId: string): boolean => {
  const seen = new Set<string>()
  let at: string | undefined = fromId
  while (at !== undefined && !seen.has(at)) {
    if (at === toId) return true
    seen.add(at)
    const from: string = at
    at = proxies.find(proxy => proxy.giverId === from)?.holderId
  }
  return false
}

/**
 * Gives one's vote to another member. Refuses: `proxies_unsaid` (rules that are silent, L7), `proxies_not_allowed`,
 * `proxy_to_oneself`, `giver_not_entitled`, `holder_not_entitled`, `proxy_given_already` (one holder at a time: the
 * first is taken back before), `proxy_circular`, `proxy_ceiling`.
 */
export const giveProxy = (
  { proxiesPerHolder, proxies, roll }: GiveProxyFacts,
  giverId: string,
  holderId: string,
  now: Date,
): AssemblyResult<GivenProxy> => {
  if (proxiesPerHolder === null) return refuse('assemblies.proxies_unsaid')
  if (proxiesPerHolder === 0) return refuse('assemblies.proxies_not_allowed')
  if (giverId === holderId) return refuse('assemblies.proxy_to_oneself', { field: 'holderId' })
  const votes = (personId: string) =>
    roll.some(entry => entry.personId === personId && entry.status === 'entitled')
  if (!votes(giverId)) return refuse('assemblies.giver_not_entitled')
  if (!votes(holderId)) return refuse('assemblies.holder_not_entitled', { field: 'holderId' })
  const given = standing(proxies)
  if (given.some(proxy => proxy.giverId === giverId)) return refuse('assemblies.proxy_given_already')
  if (leadsTo(given, holderId, giverId)) return refuse('assemblies.proxy_circular', { field: 'holderId' })
  if (given.filter(proxy => proxy.holderId === holderId).length >= proxiesPerHolder)
    return refuse('assemblies.proxy_ceiling', { field: 'holderId', params: { most: proxiesPerHolder } })
  return ok({ giverId, holderId, givenAt: now, revokedAt: null })
}

/** Takes one's proxy back. Refuses: `no_proxy_given`. */
export const revokeProxy = (
  proxies: readonly GivenProxy[],
  giverId: string,
  now: Date,
): AssemblyResult<GivenProxy> => {
  const proxy = standing(proxies).find(one => one.giverId === giverId)
  return proxy ? ok({ ...proxy, revokedAt: now }) : refuse('assemblies.no_proxy_given')
}

/** A ballot that can be cast now: whose voice it is, and who casts it. */
export type PossibleBallot = { readonly voterId: string; readonly castById: string }

/**
 * The ballots that can be cast at this moment. Who is there casts their own; the vote of somebody absent is cast by the
 * holder of their proxy, if that person is there: a proxy of a proxy counts for nobody. Its length is the one number
 * that "x sur y", the quorum and the result use.
 * @param proxiesPerHolder zero switches proxies off for the assembly; above what it allows, the first given count.
 */
export const possibleBallots = (facts: {
  readonly roll: readonly RollEntry[]
  readonly presentIds: readonly string[]
  readonly proxies: readonly GivenProxy[]
  readonly proxiesPerHolder: number | null
}): PossibleBallot[] => {
  const there = new Set(facts.presentIds)
  const voters = facts.roll.filter(entry => entry.status === 'entitled').map(entry => entry.personId)
  const own = voters.filter(id => there.has(id)).map(id => ({ voterId: id, castById: id }))
  const held = new Map<string, number>()
  const served = new Set<string>()
  const isCast = ({ giverId, holderId }: GivenProxy): boolean => {
    if (!voters.includes(giverId) || there.has(giverId) || served.has(giverId)) return false
    if (!voters.includes(holderId) || !there.has(holderId)) return false
    const count = (held.get(holderId) ?? 0) + 1
    if (count > (facts.proxiesPerHolder ?? 0)) return false
    held.set(holderId, count)
    served.add(giverId)
    return true
  }
  const byProxy = standing(facts.proxies)
    .toSorted((a, b) => a.givenAt.getTime() - b.givenAt.getTime() || (a.giverId < b.giverId ? -1 : 1))
    .filter(isCast)
    .map(({ giverId, holderId }) => ({ voterId: giverId, castById: holderId }))
  return [...own, ...byProxy]
}
