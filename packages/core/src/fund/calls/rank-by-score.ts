/** An exact score: `points ÷ parts`, never rounded before it is compared. */
export type Score = { readonly points: bigint; readonly parts: bigint }

export type Ranked = {
  /** Those of the same score have the same rank; the next one counts them all. */
  readonly rank: number
  readonly score: Score
  /** In the order of their ids, which says nothing: nobody is before another. */
  readonly applicationIds: readonly string[]
}

/**
 * The average of the points that a project got, each criterion with its weight; null where nobody scored it.
 * @param scores one list of points an assessor, in the order of the criteria.
 */
export const averageScore = (
  weights: readonly number[],
  scores: readonly (readonly number[])[],
): Score | null => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (scores.length === 0 || total === 0) return null
  const points = scores.reduce(
    (sum, one) => sum + one.reduce((own, point, at) => own + point * (weights[at] ?? 0), 0),
    0,
  )
  return { points: BigInt(points), parts: BigInt(total * scores.length) }
}

/** Above zero where the first is higher. */
const compare = (a: Score, b: Score): number => {
  const difference = a.points * b.parts - b.points * a.parts
  return difference === 0n ? 0 : difference > 0n ? 1 : -1
}

/**
 * Projects by their score, the highest first. The same scores give the same ranks in whatever order they are read;
 * equals stay equals, and what follows from it is for the committee to say.
 */
export const rankByScore = (
  scored: readonly { readonly applicationId: string; readonly score: Score }[],
): Ranked[] => {
  const ordered = scored.toSorted(
    (a, b) => compare(b.score, a.score) || (a.applicationId < b.applicationId ? -1 : 1),
  )
  const ranks: { rank: number; score: Score; applicationIds: string[] }[] = []
  for (const [at, { applicationId, score }] of ordered.entries()) {
    const last = ranks.at(-1)
    if (last && compare(last.score, score) === 0) last.applicationIds.push(applicationId)
    else ranks.push({ rank: at + 1, score, applicationIds: [applicationId] })
  }
  return ranks
}

/** A score with two decimals, a half goes up: `4.33`. */
export const scoreText = ({ points, parts }: Score): string => {
  const hundredths = (200n * points + parts) / (2n * parts)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}
