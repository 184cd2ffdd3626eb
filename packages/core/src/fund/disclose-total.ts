/** What each organisation moves in a total that others may read: net cents, by its id. */
export type Nets = ReadonlyMap<string, bigint>

const size = (cents: bigint): bigint => (cents < 0n ? -cents : cents)

/**
 * Whether a total can be told without telling what any one organisation gave: five or more gave something, and all but
 * the three largest amounts make at least half of the largest. It then holds against two of them who put together what
 * they know, and not against three.
 */
export const hidesEach = (nets: Nets): boolean => {
  const amounts = [...nets.values()].map(size).filter(cents => cents > 0n)
  if (amounts.length < 5) return false
  const [first = 0n, second = 0n, third = 0n] = amounts.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0))
  const others = amounts.reduce((sum, cents) => sum + cents, 0n) - first - second - third
  return 2n * others >= first
}

const moversOf = (nets: Nets): Set<string> =>
  new Set([...nets].filter(([, cents]) => cents !== 0n).map(([organisation]) => organisation))

/**
 * Whether what came in since the last batch may be told as the next one: it hides each, and who is in it differs from
 * who was in the last by nobody or by three or more, so that no difference of two totals is one organisation's.
 */
export const closesBatch = (pending: Nets, last: ReadonlySet<string> | null): boolean => {
  if (!hidesEach(pending)) return false
  if (last === null) return true
  const movers = moversOf(pending)
  const differing = [...new Set([...movers, ...last])].filter(one => movers.has(one) !== last.has(one)).length
  return differing === 0 || differing >= 3
}
