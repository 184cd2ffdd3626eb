import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyState } from '../assembly-state.ts'
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

const proxyStates: readonly AssemblyState[] = ['agenda_open', 'agenda_frozen', 'checked_in', 'running']

/**
 * Whether proxies of an assembly are given and taken back by now: from its convocation on, as long as it is held.
 * Refuses: `not_convened_yet`, `proxy_too_late`.
 * @param isOver its hour is past: one that nobody began by then is entered from paper, with what was given on paper.
 */
export const checkProxyTime = (state: AssemblyState, isOver: boolean): AssemblyResult<null> => {
  if (state === 'planned' || state === 'convened') return refuse('assemblies.not_convened_yet')
  return proxyStates.includes(state) && (state === 'running' || !isOver)
    ? ok(null)
    : refuse('assemblies.proxy_too_late')
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
  const votes = new Set(voters)
  const own = voters.filter(id => there.has(id)).map(id => ({ voterId: id, castById: id }))
  const held = new Map<string, number>()
  const served = new Set<string>()
  const isCast = ({ giverId, holderId }: GivenProxy): boolean => {
    if (!votes.has(giverId) || there.has(giverId) || served.has(giverId)) return false
    if (!votes.has(holderId) || !there.has(holderId)) return false
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

/**
 * The ballots that can be cast on a question. In the room they are those of the moment; where one may vote from elsewhere,
 * the holder of a proxy casts it from elsewhere too, and so does whoever gave none. A vote between two assemblies takes no
 * proxy: a proxy is given for an assembly, and everybody has a link of their own (R120).
 */
export const possibleOn = (
  { isRemote, isOnline }: { readonly isRemote: boolean; readonly isOnline: boolean },
  facts: Parameters<typeof possibleBallots>[0],
): PossibleBallot[] => {
  if (isOnline) return possibleBallots({ ...facts, proxies: [] })
  if (!isRemote) return possibleBallots(facts)
  const givers = new Set(standing(facts.proxies).map(proxy => proxy.giverId))
  const elsewhere = facts.roll.map(entry => entry.personId).filter(id => !givers.has(id))
  return possibleBallots({ ...facts, presentIds: [...facts.presentIds, ...elsewhere] })
}

/** A stay in an assembly, as who was represented looks at it. */
type Stayed = { readonly personId: string; readonly arrivedAt: Date; readonly leftAt: Date | null }

type Span = { readonly from: number; readonly to: number }

const overlap = (a: Span, b: Span): Span => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })
const lasts = ({ from, to }: Span): boolean => from < to

/** What is left of a span outside another one. */
const without = (span: Span, taken: Span): Span[] =>
  [
    { from: span.from, to: Math.min(span.to, taken.from) },
    { from: Math.max(span.from, taken.to), to: span.to },
  ].filter(lasts)

/**
 * Who was represented by whom at some moment of an assembly (L8): the proxy stood, its holder was there, and who gave it
 * was not. Somebody who came later, or who left, is also among those who were there.
 * @param held from the beginning to the end of the assembly, or to now while it runs.
 */
export const representedIn = (
  proxies: readonly GivenProxy[],
  stays: readonly Stayed[],
  held: { readonly from: Date; readonly to: Date },
): Pick<GivenProxy, 'giverId' | 'holderId'>[] => {
  const all: Span = { from: held.from.getTime(), to: held.to.getTime() }
  const staysOf = (id: string): Span[] =>
    stays
      .filter(one => one.personId === id)
      .map(one => ({ from: one.arrivedAt.getTime(), to: one.leftAt?.getTime() ?? all.to }))
  return proxies
    .filter(({ giverId, holderId, givenAt, revokedAt }) => {
      const stood = { from: givenAt.getTime(), to: revokedAt?.getTime() ?? all.to }
      const absent = staysOf(giverId).reduce(
        (spans, stay) => spans.flatMap(span => without(span, stay)),
        [overlap(all, stood)].filter(lasts),
      )
      return staysOf(holderId).some(stay => absent.some(span => lasts(overlap(span, stay))))
    })
    .map(({ giverId, holderId }) => ({ giverId, holderId }))
}
