import { assessorsLeft } from '@reliance/core/fund/calls/assess.ts'
import { consentOutcome } from '@reliance/core/fund/calls/consent-outcome.ts'
import { giveVerdict as decide, type GiveVerdict } from '@reliance/core/fund/calls/give-verdict.ts'
import { centsOf } from '@reliance/core/fund/euros.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { listSubmitted } from '@reliance/db/fund/applications.ts'
import { listAssessments, listVerdicts, saveVerdict, type VerdictRow } from '@reliance/db/fund/assessments.ts'
import { startChecking } from '@reliance/db/fund/calls.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { askedOf, needNoPart, readAssessing, stancesIn } from './assessing.ts'

/** What verdicts give in all, in cents. */
const givenBy = (verdicts: readonly VerdictRow[]): bigint =>
  verdicts.flatMap(one => one.shares).reduce((sum, one) => sum + centsOf(one.amount), 0n)

/** The committee says what a project gets and why, by one of its organisations that has no interest in it (R131). */
export const giveVerdict = mutation({
  may: (actor, now, { organisationId }: GiveVerdict & InSpace) =>
    mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: GiveVerdict & InSpace) => {
    const { db, scope, now } = ctx
    const { applicationId, organisationId, shares: given, reason } = input
    const read = await readAssessing(ctx, applicationId)
    const { facts, call, shares, members } = read
    const [assessments, verdicts, submitted] = await Promise.all([
      listAssessments(db, scope, call.id),
      listVerdicts(db, scope, call.id),
      listSubmitted(db, scope, call.id),
    ])
    const { left } = assessorsLeft(facts.call.assessors, facts.project, facts.declaredIds)
    const said = stancesIn(assessments.filter(one => one.applicationId === applicationId))
    // What was given to a project that was withdrawn since takes nothing of the envelope.
    const others = new Set(submitted.map(one => one.id).filter(id => id !== applicationId))
    const elsewhere = verdicts.filter(one => others.has(one.applicationId))
    const verdictFacts = {
      ...facts,
      asked: askedOf(shares, members),
      consent: call.method === 'consent' ? consentOutcome(left, said) : null,
      leftCents: call.envelopeCents - givenBy(elsewhere),
    }
    const { verdict } = unwrap(decide(verdictFacts, input), 'conflict')
    needNoPart(ctx, read)
    await startChecking(db, scope, call.id, now)
    await saveVerdict(db, scope, {
      callId: call.id,
      applicationId,
      organisationId,
      shares: given,
      reason,
      personId: ctx.actor.personId,
      mandateId: ctx.mandateId ?? '',
      givenAt: now,
    })
    ctx.act('fund.verdict_given', applicationId)
    return { verdict }
  },
})
