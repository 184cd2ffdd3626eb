import { type AssessFacts, exclusionOf, type ProjectPart } from '@reliance/core/fund/calls/assess.ts'
import type { Stance } from '@reliance/core/fund/calls/consent-outcome.ts'
import type { Asked } from '@reliance/core/fund/calls/share-amounts.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  type ApplicationRow,
  findApplication,
  listShares,
  type ShareRow,
} from '@reliance/db/fund/applications.ts'
import { type AssessmentRow, listInterests } from '@reliance/db/fund/assessments.ts'
import { type CallRow, findResult, listAssessors, lockCall } from '@reliance/db/fund/calls.ts'
import { listMembers, type Member } from '@reliance/db/fund/members.ts'
import { RuleError } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { joinedOf } from '../joined-of.ts'
import { needApplication } from './application-facts.ts'

/** Who has a part in a project. */
export const partOf = (
  { leadId }: Pick<ApplicationRow, 'leadId'>,
  shares: readonly ShareRow[],
): ProjectPart => ({
  leadId,
  partnerIds: shares.map(one => one.organisationId),
  hostIds: shares.flatMap(one => (one.hostId === null ? [] : [one.hostId])),
})

/** What each partner asks, and whether the law keeps it from them. */
export const askedOf = (shares: readonly ShareRow[], members: readonly Member[]): Asked[] =>
  shares.map(({ organisationId, askedCents }) => ({
    organisationId,
    askedCents,
    isPolitical: members.find(one => one.organisationId === organisationId)?.isPoliticalGroup ?? false,
  }))

/** What the committee said by consent; points are no stance. */
export const stancesIn = (rows: readonly AssessmentRow[]): Stance[] =>
  rows.flatMap(({ organisationId, stance, reason, liftedBy }) =>
    stance === 'scores' ? [] : [{ organisationId, stance, reason, liftedBy }],
  )

/**
 * Nobody judges a project in which an organisation of theirs has a part, whichever of the committee they speak for (R73).
 * @throws {RuleError} `interested`.
 */
export const needNoPart = (
  ctx: MutationContext,
  { members, facts }: Pick<Assessing, 'members' | 'facts'>,
): void => {
  const own = joinedOf(ctx.entered.organisationIds, members)
  const why = own.flatMap(one => exclusionOf(one, facts.project, facts.declaredIds) ?? [])[0]
  if (why !== undefined) throw new RuleError('conflict', { code: 'fund.interested', params: { why } })
}

type Assessing = {
  readonly call: CallRow
  readonly application: ApplicationRow
  readonly shares: readonly ShareRow[]
  readonly members: readonly Member[]
  readonly facts: AssessFacts
}

/** A project with its call, locked: what is read after this is what others left. */
export const readAssessing = async (ctx: MutationContext, applicationId: string): Promise<Assessing> => {
  const { db, scope, now } = ctx
  const { callId } = needApplication(await findApplication(db, scope, applicationId))
  const call = await lockCall(db, scope, callId)
  if (!call) throw new RuleError('not_found', { code: 'fund.call_missing' })
  const [row, shares, assessors, interests, result, members] = await Promise.all([
    findApplication(db, scope, applicationId),
    listShares(db, scope, [applicationId]),
    listAssessors(db, scope, callId),
    listInterests(db, scope, [applicationId]),
    findResult(db, scope, callId),
    listMembers(db, scope),
  ])
  const application = needApplication(row)
  const facts: AssessFacts = {
    call: { ...call, assessors },
    project: partOf(application, shares),
    declaredIds: interests.map(one => one.organisationId),
    isSubmitted: application.state === 'submitted',
    isFrozen: result !== undefined,
    today: civilDateAt(now),
  }
  return { call, application, shares, members, facts }
}
