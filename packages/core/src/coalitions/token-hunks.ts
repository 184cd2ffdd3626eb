import { diffArrays } from 'diff'
import type { Steps } from '../shared/steps.ts'
import { longestAscent } from './longest-ascent.ts'

export type Tokens = readonly string[]

/** A run of tokens that two lists share, or what stands in its place in each. */
export type Hunk = { kind: 'kept'; tokens: Tokens } | { kind: 'differs'; was: Tokens; is: Tokens }

/** How many signs and words may still be looked at. */
export type Work = { left: number }

/** Lists without a common token of their own are compared one by one up to so many tokens, for so many edits. */
const smallCount = 1000
const maxEdits = 200

/** How often what stands between two common tokens is searched for others. */
const maxDepth = 6

const onceIn = (tokens: Tokens): Map<string, number> => {
  const places = new Map<string, number>()
  for (const [place, token] of tokens.entries()) places.set(token, places.has(token) ? -1 : place)
  return places
}

/** Where the tokens stand that are once in both, without those that crossed. */
function* anchorsOf(was: Tokens, is: Tokens): Steps<[number, number][]> {
  const inNew = onceIn(is)
  yield is.length
  const inOld = onceIn(was)
  yield was.length
  const both: [number, number][] = []
  for (const [token, old] of inOld) {
    const place = inNew.get(token) ?? -1
    if (old >= 0 && place >= 0) both.push([old, place])
  }
  yield inOld.size
  return longestAscent(both.map(([, place]) => place)).flatMap(at => (both[at] ? [both[at]] : []))
}

/** The shortest list of edits (E. W. Myers, 1986), where it is short. */
function* fewestEdits(was: Tokens, is: Tokens, work: Work): Steps<Hunk[] | null> {
  const count = was.length + is.length
  const edits = Math.min(count, maxEdits)
  if (count > smallCount || work.left < count * edits) return null
  work.left -= count * edits
  yield count * edits
  const found = diffArrays([...was], [...is], { maxEditLength: edits })
  return (
    found?.map(({ value, added, removed }): Hunk => {
      if (removed) return { kind: 'differs', was: value, is: [] }
      return added ? { kind: 'differs', was: [], is: value } : { kind: 'kept', tokens: value }
    }) ?? null
  )
}

function* middle(was: Tokens, is: Tokens, work: Work, depth: number): Steps<Hunk[]> {
  if (was.length === 0 && is.length === 0) return []
  const whole: Hunk[] = [{ kind: 'differs', was, is }]
  if (was.length === 0 || is.length === 0 || depth === 0 || work.left < was.length + is.length) return whole
  const anchors = yield* anchorsOf(was, is)
  if (anchors.length === 0) return (yield* fewestEdits(was, is, work)) ?? whole
  const hunks: Hunk[] = []
  let [wasFrom, isFrom] = [0, 0]
  for (const [wasAt, isAt] of [...anchors, [was.length, is.length] as const]) {
    const between = compareTokens(was.slice(wasFrom, wasAt), is.slice(isFrom, isAt), work, depth - 1)
    for (const hunk of yield* between) hunks.push(hunk)
    if (wasAt < was.length) hunks.push({ kind: 'kept', tokens: was.slice(wasAt, wasAt + 1) })
    wasFrom = wasAt + 1
    isFrom = isAt + 1
  }
  return hunks
}

/**
 * Where two lists differ: what they share at both ends, then what is once in both (B. Cohen's "patience diff"), and
 * between those again; what has nothing of the kind is searched for the fewest edits as far as `work` goes, and
 * differs whole beyond. The time grows as the lists do.
 */
export function* compareTokens(was: Tokens, is: Tokens, work: Work, depth = maxDepth): Steps<Hunk[]> {
  const count = was.length + is.length
  if (count === 0) return []
  let begin = 0
  while (begin < was.length && begin < is.length && was[begin] === is[begin]) begin++
  let [wasEnd, isEnd] = [was.length, is.length]
  while (wasEnd > begin && isEnd > begin && was[wasEnd - 1] === is[isEnd - 1]) {
    wasEnd--
    isEnd--
  }
  work.left -= count
  yield count
  const kept = (tokens: Tokens): Hunk[] => (tokens.length > 0 ? [{ kind: 'kept', tokens }] : [])
  const differing = yield* middle(was.slice(begin, wasEnd), is.slice(begin, isEnd), work, depth)
  return [...kept(was.slice(0, begin)), ...differing, ...kept(was.slice(wasEnd))]
}
