import { phaseOf } from '@reliance/core/fund/calls/call-rules.ts'
import type { GetCall } from '@reliance/core/fund/calls/get-call.ts'
import { mayKeepTreasury, mayReadFund } from '@reliance/core/fund/powers.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listOwnDrafts, listShares, listSubmitted } from '@reliance/db/fund/applications.ts'
import { listAllocationShares, listAllocations } from '@reliance/db/fund/assessments.ts'
import { callFigures } from '@reliance/db/fund/call-figures.ts'
import { findCall, findResult, listAssessors, listDecisionsOf } from '@reliance/db/fund/calls.ts'
import { listEnvelopes, listGifts } from '@reliance/db/fund/cobudget.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { actorOf, query } from '../../boundary/use-case.ts'
import { mineAmong, viewCall } from './call-view.ts'
import { viewParts } from './giving-view.ts'
import { viewLine } from './project-line.ts'
import { rankProjects } from './rank-projects.ts'

const decisionAmong =
  (decisions: Awaited<ReturnType<typeof listDecisionsOf>>) => (effectId: string | undefined) => {
    const found = decisions.find(one => one.effectId === effectId)
    return found ? { decisionId: found.decisionId, number: found.number } : null
  }

/** Who can have a part in a project, by name. */
const viewMembers = (members: Awaited<ReturnType<typeof listMembers>>) =>
  members
    .filter(one => one.status === 'joined')
    .map(({ organisationId, displayName, isPoliticalGroup }) => ({
      organisationId,
      displayName,
      isPolitical: isPoliticalGroup,
    }))
    .toSorted((a, b) => compareNames(a.displayName, b.displayName))

/** One call: its rules, where it stands, the projects that are handed in, and those that one's own organisations write. */
export const getCall = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, { callId }: GetCall & { spaceId: string }) => {
    const entered = await entering
    const [row, assessors, submitted, drafts, members, [figures], result, allocations] = await Promise.all([
      findCall(db, scope, callId),
      listAssessors(db, scope, callId),
      listSubmitted(db, scope, callId),
      listOwnDrafts(db, scope, callId, entered.organisationIds),
      listMembers(db, scope),
      callFigures(db, scope, [callId]),
      findResult(db, scope, callId),
      listAllocations(db, scope, callId),
    ])
    if (!row) throw notFound()
    const ids = [...submitted, ...drafts].map(one => one.id)
    const [shares, given, decisions, envelopes, gifts] = await Promise.all([
      listShares(db, scope, ids),
      listAllocationShares(db, scope, ids),
      listDecisionsOf(db, scope, [row.effectId, ...allocations.map(one => one.effectId)]),
      listEnvelopes(db, scope, callId),
      listGifts(db, scope, callId),
    ])
    const [today, actor] = [civilDateAt(entered.now), actorOf(entered)]
    const nameOf = new Map(members.map(one => [one.organisationId, one.displayName]))
    const decisionOf = decisionAmong(decisions)
    const lines = { shares, given, allocations, nameOf, frozenText: result?.text ?? null, decisionOf }
    const phase = phaseOf(row, today)
    const mine = mineAmong(members, entered)
    // The committee reads its scores; everybody does once the result is settled.
    const isReader =
      result !== undefined || mine.some(one => one.canAct && assessors.includes(one.organisationId))
    const ranks = isReader
      ? await rankProjects({ db, scope }, { call: row, assessors, submitted, shares })
      : new Map<string, { rank: number; score: string }>()
    const scene = { call: row, isFrozen: result !== undefined, mine, nameOf, today }
    const { gathered, parts } = viewParts({ ...scene, envelopes, gifts })
    return {
      ...viewCall(row, figures, today),
      purpose: row.purpose,
      criteria: row.criteria,
      minOrganisations: row.minOrganisations,
      appealDays: row.appealDays,
      reportDays: row.reportDays,
      firstTrancheBps: row.firstTrancheBps,
      cobudget: row.cobudget,
      assessors: assessors
        .map(organisationId => ({ organisationId, displayName: nameOf.get(organisationId) ?? '' }))
        .toSorted((a, b) => compareNames(a.displayName, b.displayName)),
      decision: decisionOf(row.effectId),
      result: result
        ? { sha256: result.sha256, frozenAt: result.frozenAt.toISOString(), text: result.text }
        : null,
      projects: submitted.map(one => ({
        ...viewLine(one, lines),
        scored: ranks.get(one.id) ?? null,
        gathered: gathered(one.id),
      })),
      parts,
      drafts: drafts.map(one => viewLine(one, lines)),
      mine,
      members: viewMembers(members),
      today: today as string,
      can: {
        apply: phase === 'open' && mine.some(one => one.canAct),
        freeze:
          !result &&
          (phase === 'over' || (phase === 'assessing' && row.method !== 'cobudget')) &&
          mayKeepTreasury(actor, scope.spaceId, entered.now).allowed,
      },
    }
  },
})
