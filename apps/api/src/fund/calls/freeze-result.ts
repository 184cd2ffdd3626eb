import { createHash } from 'node:crypto'
import { assessorsLeft } from '@reliance/core/fund/calls/assess.ts'
import { phaseOf } from '@reliance/core/fund/calls/call-rules.ts'
import { committeeResult } from '@reliance/core/fund/calls/committee-result.ts'
import { consentOutcome } from '@reliance/core/fund/calls/consent-outcome.ts'
import { finishCobudget } from '@reliance/core/fund/calls/finish-cobudget.ts'
import {
  type CallOutcome,
  canonicalResult,
  freezeResult as decide,
  type ProjectResult,
} from '@reliance/core/fund/calls/freeze-result.ts'
import { verdictOf } from '@reliance/core/fund/calls/give-verdict.ts'
import { payableCents, type ShareCents, shareAmong, sumOf } from '@reliance/core/fund/calls/share-amounts.ts'
import { centsOf } from '@reliance/core/fund/euros.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  type ApplicationRow,
  listConfirmed,
  listShares,
  listSubmitted,
} from '@reliance/db/fund/applications.ts'
import {
  listAssessments,
  listInterests,
  listVerdicts,
  type VerdictRow,
} from '@reliance/db/fund/assessments.ts'
import { type CallRow, findResult, insertResult, listAssessors, lockCall } from '@reliance/db/fund/calls.ts'
import { listEnvelopes, listGifts } from '@reliance/db/fund/cobudget.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { book } from '../book.ts'
import { askedOf, partOf, stancesIn } from './assessing.ts'
import { callPath } from './call-path.ts'

type Projects = Awaited<ReturnType<typeof readProjects>>

const readProjects = async ({ db, scope }: MutationContext, callId: string) => {
  const rows = await listSubmitted(db, scope, callId)
  const [shares, members] = await Promise.all([
    listShares(
      db,
      scope,
      rows.map(one => one.id),
    ),
    listMembers(db, scope),
  ])
  const withShares = (row: ApplicationRow) => {
    const own = shares.filter(one => one.applicationId === row.id)
    return { row, part: partOf(row, own), asked: askedOf(own, members) }
  }
  return { projects: rows.map(withShares), members }
}

const resultOf = (
  { row, asked }: Projects['projects'][number],
  shares: readonly ShareCents[],
  reason: string,
): ProjectResult => {
  const askedCents = asked.reduce((sum, one) => sum + one.askedCents, 0n)
  return { applicationId: row.id, verdict: verdictOf(sumOf(shares), askedCents), askedCents, shares, reason }
}

type Outcome = Omit<CallOutcome, 'callId' | 'method' | 'envelopeCents'>

/** What the committee said of each project; what it did not give goes back. */
const byCommittee = async (
  { db, scope }: MutationContext,
  call: CallRow,
  { projects }: Projects,
): Promise<{ outcome: Outcome; lacking: string[] }> => {
  const ids = projects.map(one => one.row.id)
  const [verdicts, assessments, assessors, interests] = await Promise.all([
    listVerdicts(db, scope, call.id),
    listAssessments(db, scope, call.id),
    listAssessors(db, scope, call.id),
    listInterests(db, scope, ids),
  ])
  const said = projects.map(({ row, asked, part }) => {
    const of = <Row extends { applicationId: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(one => one.applicationId === row.id)
    const declaredIds = of(interests).map(one => one.organisationId)
    const { left } = assessorsLeft(assessors, part, declaredIds)
    const [written] = of(verdicts)
    const consent = call.method === 'consent' ? consentOutcome(left, stancesIn(of(assessments))) : null
    return committeeResult({ left, asked, consent, verdict: written ? inCents(written) : null })
  })
  const results = projects.map((project, at) => {
    const { shares = [], reason = '', undecided = null } = said[at] ?? {}
    return resultOf(project, shares, undecided === null ? reason : fundFr.undecidedReasons[undecided])
  })
  const given = results.reduce((sum, one) => sum + sumOf(one.shares), 0n)
  return {
    outcome: { projects: results, givers: [], commonsCents: call.envelopeCents - given, carriedCents: 0n },
    // Nobody can say anything of a project that all have an interest in: it is not waited for.
    lacking: ids.filter((_, at) => !['nobody_left', null].includes(said[at]?.undecided ?? null)),
  }
}

const inCents = ({ organisationId, shares, reason }: VerdictRow) => ({
  organisationId,
  reason,
  shares: shares.map(one => ({ organisationId: one.organisationId, cents: centsOf(one.amount) })),
})

/** What gifts come to when giving ends; the reason of each project is how it came about. */
const byGifts = async (
  { db, scope }: MutationContext,
  call: CallRow,
  { projects }: Projects,
): Promise<{ outcome: Outcome; lacking: string[] }> => {
  const ids = projects.map(one => one.row.id)
  const [envelopes, gifts, confirmed] = await Promise.all([
    listEnvelopes(db, scope, call.id),
    listGifts(db, scope, call.id),
    listConfirmed(db, scope, ids),
  ])
  const needs = projects.map(({ row, asked }) => ({
    applicationId: row.id,
    payableCents: payableCents(asked),
    minimumCents: row.minimumCents,
    maximumCents: row.maximumCents,
    confirmedCents: sumOf(confirmed.filter(one => one.applicationId === row.id)),
  }))
  const end = finishCobudget(
    envelopes,
    needs,
    gifts.filter(one => ids.includes(one.applicationId)),
    call.cobudget?.leftovers ?? 'commons',
  )
  const results = projects.map(project => {
    const found = end.projects.find(one => one.applicationId === project.row.id)
    const cents = (found?.givenCents ?? 0n) + (found?.leftoverCents ?? 0n)
    const reasons = fundFr.giftReasons
    const reason = found?.isBelowMinimum ? reasons.below : cents === 0n ? reasons.nothing : reasons.given
    return resultOf(project, shareAmong(cents, project.asked), reason)
  })
  const { commonsCents, carriedCents } = end
  const givers = end.givers.map(one => ({ organisationId: one.organisationId, cents: one.givenCents }))
  return { outcome: { projects: results, givers, commonsCents, carriedCents }, lacking: [] }
}

const tellAll = async (ctx: MutationContext, call: CallRow, { members }: Projects) => {
  const place = await fundPlace(ctx.db, ctx.scope)
  for (const { organisationId } of members.filter(one => one.status === 'joined'))
    ctx.notify(
      {
        notice: 'fund.call_result',
        to: { power: 'fund.represent' },
        subject: call.id,
        path: callPath(place, call.id),
        params: { place: place.name, title: call.title, days: String(call.appealDays) },
      },
      organisationId,
    )
}

/** What nobody was given leaves the call at once: it is free for another one, whether it is carried over or not. */
const returnRest = (ctx: MutationContext, call: CallRow, cents: bigint) =>
  book(
    ctx,
    cents === 0n
      ? []
      : [
          {
            kind: 'call_returned',
            key: `call:${call.id}:returned`,
            cause: { kind: 'effect', id: call.effectId },
            on: civilDateAt(ctx.now),
            cents,
            callId: call.id,
            title: call.title,
          },
        ],
  )

/** The treasury ends a call: its result is one text with its hash, published with the reasons (R131). */
export const freezeResult = mutation({
  may: (actor, now, { spaceId }: { callId: string } & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { callId }) => {
    const { db, scope, now } = ctx
    const call = await lockCall(db, scope, callId)
    if (!call) throw new RuleError('not_found', { code: 'fund.call_missing' })
    const projects = await readProjects(ctx, callId)
    const { outcome, lacking } = await (call.method === 'cobudget' ? byGifts : byCommittee)(
      ctx,
      call,
      projects,
    )
    const isFrozen = (await findResult(db, scope, callId)) !== undefined
    const phase = phaseOf(call, civilDateAt(now))
    unwrap(decide({ isFrozen, phase, method: call.method, lacking }), 'conflict')
    const { method, envelopeCents } = call
    const text = canonicalResult({ callId, method, envelopeCents, ...outcome })
    const sha256 = createHash('sha256').update(text).digest('hex')
    const by = { personId: ctx.actor.personId, mandateId: ctx.mandateId ?? '' }
    await insertResult(db, scope, { callId, text, sha256, ...by, frozenAt: now })
    await tellAll(ctx, call, projects)
    ctx.act('fund.result_frozen', callId, { wording: sha256 })
    await returnRest(ctx, call, outcome.commonsCents + outcome.carriedCents)
    return { sha256 }
  },
})
