/**
 * The places of the longest ascending run of some numbers, none of them twice, in n log n steps
 * (M. L. Fredman, "On computing the length of longest increasing subsequences", 1975).
 */
export function longestAscent(values: readonly number[]): number[] {
  /** Where the best run of each length ends, and what came before each place. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [place, value] of values.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1]
    ends[low] = place
  }
  const run: number[] = []
  for (let place = ends.at(-1); place !== undefined; place = before[place]) run.push(place)
  return run.reverse()
}
