import {
  fairnessTurns,
  onlineTurns,
  type SpeakingQueue,
  type SpeakingRequest,
  speakerOf,
} from './speaking-queue.ts'

type Ordering = Pick<SpeakingQueue, 'rule' | 'speakers' | 'requests' | 'lastHadPriority'>

/** The one before which another stands where it is lower, number by number. */
const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, place) => value !== b[place])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** Who asks online and waited goes to the head of those that the rule holds for equal (R105); then who asked first. */
const amongEquals = ({ isOnline, turnsWaited, askedAt }: SpeakingRequest): number[] => [
  isOnline && turnsWaited > onlineTurns ? 0 : 1,
  askedAt.getTime(),
]

const sorted = (
  requests: readonly SpeakingRequest[],
  rank: (request: SpeakingRequest) => number[],
): SpeakingRequest[] =>
  requests.toSorted(
    (a, b) =>
      compareKeys([...rank(a), ...amongEquals(a)], [...rank(b), ...amongEquals(b)]) ||
      (a.personId < b.personId ? -1 : 1),
  )

/** One of each in turn, and the rest of the longer one. */
const alternate = <Item>(first: readonly Item[], second: readonly Item[]): Item[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, n) => [
    ...first.slice(n, n + 1),
    ...second.slice(n, n + 1),
  ]).flat()

const byRule = (queue: Ordering, requests: readonly SpeakingRequest[]): SpeakingRequest[] => {
  const of = (request: SpeakingRequest) => speakerOf(queue, request.personId)
  const bySpoken = (request: SpeakingRequest): number[] => {
    const { turnsInAssembly, hasPriority } = of(request)
    return [turnsInAssembly, hasPriority ? 0 : 1]
  }
  if (queue.rule === 'double_list')
    return sorted(requests, request => [of(request).turnsInItem === 0 ? 0 : 1])
  const ordered = sorted(requests, bySpoken)
  if (queue.rule === 'less_spoken_then_priority') return ordered
  const flagged = ordered.filter(request => of(request).hasPriority)
  const others = ordered.filter(request => !of(request).hasPriority)
  return queue.lastHadPriority ? alternate(others, flagged) : alternate(flagged, others)
}

/**
 * Who speaks, in order, by the rule of the body (protocols §1.2, R103). Who waited for six turns goes before everybody,
 * the one who waited longest first, so that no rule leaves anybody behind.
 */
export const orderQueue = (queue: Ordering): string[] => {
  const isOverdue = (request: SpeakingRequest) => request.turnsWaited >= fairnessTurns
  const overdue = sorted(queue.requests.filter(isOverdue), request => [-request.turnsWaited])
  const others = queue.requests.filter(request => !isOverdue(request))
  return [...overdue, ...byRule(queue, others)].map(request => request.personId)
}
