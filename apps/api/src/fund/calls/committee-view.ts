import { assessorsLeft } from '@reliance/core/fund/calls/assess.ts'
import { phaseOf } from '@reliance/core/fund/calls/call-rules.ts'
import { consentOutcome } from '@reliance/core/fund/calls/consent-outcome.ts'
import { averageScore, scoreText } from '@reliance/core/fund/calls/rank-by-score.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { ApplicationRow, ShareRow } from '@reliance/db/fund/applications.ts'
import type { AssessmentRow, InterestRow, VerdictRow } from '@reliance/db/fund/assessments.ts'
import type { CallRow } from '@reliance/db/fund/calls.ts'
import { partOf, stancesIn } from './assessing.ts'
import type { mineAmong } from './call-view.ts'

type Facts = {
  call: CallRow
  row: ApplicationRow
  shares: readonly ShareRow[]
  assessors: readonly string[]
  interests: readonly InterestRow[]
  assessments: readonly AssessmentRow[]
  verdict: VerdictRow | undefined
  isFrozen: boolean
  mine: ReturnType<typeof mineAmong>
  nameOf: ReadonlyMap<string, string>
  today: CivilDate
}

/** What one of the committee said; read by the committee until the result is frozen, by everybody afterwards. */
const viewSaid = ({ stance, reason, points, liftedBy }: AssessmentRow) => ({
  stance,
  reason,
  points,
  liftedBy,
})

const scoreOf = (call: CallRow, counted: readonly AssessmentRow[]): string | null => {
  const weights = call.criteria.map(one => one.weight)
  const scores = counted.filter(one => one.stance === 'scores').map(one => one.points)
  const score = call.method === 'score' ? averageScore(weights, scores) : null
  return score && scoreText(score)
}

/** Who assesses a project and who is left out, with why (R73), what was said, and what one can say oneself. */
export const viewCommittee = (facts: Facts) => {
  const { call, row, shares, assessors, interests, assessments, verdict, isFrozen, mine, nameOf } = facts
  const declaredIds = interests.map(one => one.organisationId)
  const { left, excluded } = assessorsLeft(assessors, partOf(row, shares), declaredIds)
  const acting = mine.filter(one => one.canAct).map(one => one.organisationId)
  const isReader = isFrozen || acting.some(id => assessors.includes(id))
  const counted = assessments.filter(one => left.includes(one.organisationId))
  const named = (organisationId: string) => ({
    organisationId,
    displayName: nameOf.get(organisationId) ?? '',
  })
  const isOpen = !isFrozen && row.state === 'submitted' && phaseOf(call, facts.today) === 'assessing'
  const { outcome } = consentOutcome(left, stancesIn(assessments))
  return {
    method: call.method,
    criteria: call.criteria.map(one => one.label),
    left: left.map(id => {
      const said = isReader && counted.find(one => one.organisationId === id)
      return { ...named(id), said: said ? viewSaid(said) : null }
    }),
    excluded: excluded.map(one => ({ ...named(one.organisationId), why: one.why })),
    interests: interests.map(one => ({ ...named(one.organisationId), reason: one.reason })),
    outcome: isReader && call.method === 'consent' ? outcome : null,
    score: isReader ? scoreOf(call, counted) : null,
    verdict: isReader && verdict ? { shares: verdict.shares, reason: verdict.reason } : null,
    /** Those of one's organisations that assess this project now, and those that may still declare an interest. */
    assessing: isOpen && call.method !== 'cobudget' ? left.filter(id => acting.includes(id)).map(named) : [],
    declaring:
      !isFrozen && row.state === 'submitted' ? left.filter(id => acting.includes(id)).map(named) : [],
  }
}
