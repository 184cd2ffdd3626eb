export type RankTest = {
  /** In what share of the pairs the first was above: 0.5 where nothing tells the two apart. */
  above: number
  /** Standard deviations from what chance would give (normal approximation): beyond 3 it is not chance. */
  z: number
}

/**
 * Wilcoxon's signed-rank test of pairs (Biometrics Bulletin 1, 1945): the two of a pair are measured one after the
 * other, so what drifts weighs on both; and by ranks, so that a pause of the machine is one place and no more. Pairs
 * without a difference are left out, equal differences share their ranks.
 */
export const rankTest = (first: readonly number[], second: readonly number[]): RankTest => {
  const differences = first
    .map((value, at) => value - (second[at] ?? value))
    .filter(difference => difference !== 0)
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
  const n = differences.length
  if (n === 0) return { above: 0.5, z: 0 }
  let ranksAbove = 0
  for (let from = 0; from < n; ) {
    const size = Math.abs(differences[from] ?? 0)
    let to = from
    while (to < n && Math.abs(differences[to] ?? 0) === size) to++
    const shared = (from + 1 + to) / 2
    ranksAbove += shared * differences.slice(from, to).filter(difference => difference > 0).length
    from = to
  }
  return {
    above: differences.filter(difference => difference > 0).length / n,
    z: (ranksAbove - (n * (n + 1)) / 4) / Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24),
  }
}
