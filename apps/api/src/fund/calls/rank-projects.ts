import { assessorsLeft } from '@reliance/core/fund/calls/assess.ts'
import { averageScore, rankByScore, scoreText } from '@reliance/core/fund/calls/rank-by-score.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { ApplicationRow, ShareRow } from '@reliance/db/fund/applications.ts'
import { listAssessments, listInterests } from '@reliance/db/fund/assessments.ts'
import type { CallRow } from '@reliance/db/fund/calls.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { partOf } from './assessing.ts'

type Scored = {
  call: CallRow
  assessors: readonly string[]
  submitted: readonly ApplicationRow[]
  shares: readonly ShareRow[]
}

/**
 * The projects of a call that its committee scores, in their order; who has an interest in one is left out of it (R73).
 * @returns rank and score by project, without those that nobody scored; nothing where the method is another.
 */
export const rankProjects = async (
  { db, scope }: { db: ReadDb; scope: Scope },
  { call, assessors, submitted, shares }: Scored,
): Promise<Map<string, { rank: number; score: string }>> => {
  if (call.method !== 'score') return new Map()
  const [assessments, interests] = await Promise.all([
    listAssessments(db, scope, call.id),
    listInterests(
      db,
      scope,
      submitted.map(one => one.id),
    ),
  ])
  const weights = call.criteria.map(one => one.weight)
  const scored = submitted.flatMap(row => {
    const of = <Row extends { applicationId: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(one => one.applicationId === row.id)
    const part = partOf(row, of(shares))
    const declaredIds = of(interests).map(one => one.organisationId)
    const { left } = assessorsLeft(assessors, part, declaredIds)
    const points = of(assessments)
      .filter(one => one.stance === 'scores' && left.includes(one.organisationId))
      .map(one => one.points)
    const score = averageScore(weights, points)
    return score ? [{ applicationId: row.id, score }] : []
  })
  return new Map(
    rankByScore(scored).flatMap(({ rank, score, applicationIds }) =>
      applicationIds.map(id => [id, { rank, score: scoreText(score) }] as const),
    ),
  )
}
