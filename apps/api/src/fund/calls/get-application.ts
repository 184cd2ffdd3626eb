import { phaseOf } from '@reliance/core/fund/calls/call-rules.ts'
import { frozenReason, frozenShares } from '@reliance/core/fund/calls/freeze-result.ts'
import type { GetApplication } from '@reliance/core/fund/calls/get-application.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayReadFund } from '@reliance/core/fund/powers.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  type ApplicationRow,
  type ConfirmedRow,
  findApplication,
  listConfirmed,
  listShares,
  type ShareRow,
} from '@reliance/db/fund/applications.ts'
import {
  type AllocationRow,
  type AllocationShareRow,
  listAllocationShares,
  listAllocations,
  listAssessments,
  listInterests,
  listVerdicts,
} from '@reliance/db/fund/assessments.ts'
import {
  type CallResultRow,
  findCall,
  findResult,
  listAssessors,
  listDecisionsOf,
} from '@reliance/db/fund/calls.ts'
import { listEnvelopes, listGifts } from '@reliance/db/fund/cobudget.ts'
import { listMembers, type Member } from '@reliance/db/fund/members.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { type QueryContext, query } from '../../boundary/use-case.ts'
import { mineAmong } from './call-view.ts'
import { viewCommittee } from './committee-view.ts'
import { viewGiving } from './giving-view.ts'

const viewShare = (share: ShareRow, members: readonly Member[]) => {
  const memberOf = (id: string | null) => members.find(one => one.organisationId === id)
  const { organisationId, hostId } = share
  return {
    organisationId,
    displayName: memberOf(organisationId)?.displayName ?? '',
    asked: eurosOf(share.askedCents),
    hostId,
    host: memberOf(hostId)?.displayName ?? '',
    isAgreed: share.agreedAt !== null,
    hasPurpose: share.hasPurpose,
    isHostAgreed: share.hostAgreedAt !== null,
    isPolitical: memberOf(organisationId)?.isPoliticalGroup ?? false,
  }
}

type Mine = ReturnType<typeof mineAmong>

/** Shares of a draft that this person can agree to: those of their organisations, and those that these would receive. */
const agreeable = (shares: readonly ReturnType<typeof viewShare>[], mine: Mine) => {
  const acting = mine.filter(one => one.canAct).map(one => one.organisationId)
  return shares.flatMap(share => [
    ...(!share.isAgreed && acting.includes(share.organisationId)
      ? [{ ...share, as: 'partner' as const, by: share.displayName }]
      : []),
    ...(share.hostId !== null && !share.isHostAgreed && acting.includes(share.hostId)
      ? [{ ...share, as: 'host' as const, by: share.host }]
      : []),
  ])
}

/** What is handed in is read by all; a draft, or what was taken back, by those who have a part in it. */
const isShown = ({ state, leadId }: ApplicationRow, shares: readonly ShareRow[], mine: Mine): boolean => {
  const ids = [leadId, ...shares.flatMap(one => [one.organisationId, one.hostId])]
  return state === 'submitted' || mine.some(one => ids.includes(one.organisationId))
}

/** What the frozen result says of the project: its hash, what each partner gets, and why. */
const viewResult = (
  { text, sha256 }: CallResultRow,
  applicationId: string,
  shares: readonly ReturnType<typeof viewShare>[],
) => {
  const said = frozenShares(text, applicationId)
  return {
    sha256,
    reason: frozenReason(text, applicationId),
    shares: shares.map(({ organisationId, displayName, asked }) => ({
      organisationId,
      name: displayName,
      asked,
      amount: said?.get(organisationId) ?? '0.00',
    })),
  }
}

/** What a project has from elsewhere. */
const viewOutside = ({ id, source, cents, confirmedOn }: ConfirmedRow) => ({
  moneyId: id,
  source,
  amount: eurosOf(cents),
  confirmedOn: confirmedOn as string,
})

/** What a decision gave the project, with its reason and where it can be read. */
const viewDecided = (
  { verdict, reason }: AllocationRow,
  given: readonly AllocationShareRow[],
  decision: { decisionId: string; number: number } | undefined,
) => ({
  verdict,
  reason,
  shares: given.map(one => ({ organisationId: one.organisationId, amount: eurosOf(one.cents) })),
  decision: decision ? { decisionId: decision.decisionId, number: decision.number } : null,
})

/** What was said and decided around one project. */
const readAround = async (
  { db, scope }: Pick<QueryContext, 'db' | 'scope'>,
  { id, callId }: ApplicationRow,
) => {
  const [call, result, assessors, interests, assessments, verdicts] = await Promise.all([
    findCall(db, scope, callId),
    findResult(db, scope, callId),
    listAssessors(db, scope, callId),
    listInterests(db, scope, [id]),
    listAssessments(db, scope, callId),
    listVerdicts(db, scope, callId),
  ])
  const [allocations, given, envelopes, gifts, outside] = await Promise.all([
    listAllocations(db, scope, callId),
    listAllocationShares(db, scope, [id]),
    listEnvelopes(db, scope, callId),
    listGifts(db, scope, callId),
    listConfirmed(db, scope, [id]),
  ])
  const said = { call, result, assessors, interests, assessments, verdicts }
  return { ...said, allocations, given, envelopes, gifts, outside }
}

/** One project of a call: what it is, who asks what in it, and what one can do about it now. */
export const getApplication = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, { applicationId }: GetApplication & { spaceId: string }) => {
    const [row, rows, members] = await Promise.all([
      findApplication(db, scope, applicationId),
      listShares(db, scope, [applicationId]),
      listMembers(db, scope),
    ])
    const entered = await entering
    const mine = mineAmong(members, entered)
    if (!row || !isShown(row, rows, mine)) throw notFound()
    const read = await readAround({ db, scope }, row)
    const { call, result, assessors, interests, assessments, verdicts, allocations, given } = read
    const { envelopes, gifts, outside } = read
    const allocated = allocations.find(one => one.applicationId === applicationId)
    const [decision] = allocated ? await listDecisionsOf(db, scope, [allocated.effectId]) : []
    if (!call) throw notFound()
    const shares = rows
      .map(share => viewShare(share, members))
      .toSorted((a, b) => compareNames(a.displayName, b.displayName))
    const today = civilDateAt(entered.now)
    const phase = phaseOf(call, today)
    const nameOf = new Map(members.map(one => [one.organisationId, one.displayName]))
    const scene = { call, isFrozen: result !== undefined, mine, nameOf, today }
    const isOwn = (one: { applicationId: string }) => one.applicationId === applicationId
    const isLead = mine.some(one => one.organisationId === row.leadId && one.canAct)
    const isDraft = row.state === 'drafted' && phase === 'open'
    return {
      applicationId,
      callId: row.callId,
      call: call.title,
      closesOn: call.closesOn as string,
      title: row.title,
      summary: row.summary,
      leadId: row.leadId,
      lead: members.find(one => one.organisationId === row.leadId)?.displayName ?? '',
      state: row.state,
      shares,
      asked: eurosOf(rows.reduce((sum, one) => sum + one.askedCents, 0n)),
      budget: row.budget,
      minimum: eurosOf(row.minimumCents),
      maximum: eurosOf(row.maximumCents),
      withdrawnReason: row.withdrawnReason,
      committee: viewCommittee({
        ...scene,
        row,
        shares: rows,
        assessors,
        interests,
        assessments: assessments.filter(isOwn),
        verdict: verdicts.find(isOwn),
      }),
      giving: viewGiving({ ...scene, applicationId, envelopes, gifts }),
      result: result ? viewResult(result, applicationId, shares) : null,
      decided: allocated ? viewDecided(allocated, given, decision) : null,
      outside: outside.map(viewOutside),
      agree: isDraft ? agreeable(shares, mine) : [],
      can: {
        edit: isDraft && isLead,
        withdraw: isLead && row.state !== 'withdrawn' && !result,
        confirm: isLead && row.state === 'submitted' && !result,
      },
    }
  },
})
