import {
  takeProjectStep as decide,
  stepTakers,
  type takeProjectStepInput,
} from '@reliance/core/fund/calls/take-project-step.ts'
import { mayKeepTreasury, mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { insertStep } from '@reliance/db/fund/assessments.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import type * as z from 'zod/mini'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { allow, type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { book } from './book.ts'
import { joinedOf } from './joined-of.ts'
import { interestedIn, type ProjectRecord, readProject } from './project-record.ts'
import { tellStep } from './tell-step.ts'

type Input = z.output<typeof takeProjectStepInput> & InSpace

/** The mandate by which this person takes a step: for the lead, for one of the committee without a part, or for the treasury. */
const mandateFor = async (
  ctx: MutationContext,
  project: ProjectRecord,
  step: Input['step'],
): Promise<string> => {
  const { actor, now, scope } = ctx
  const taker = stepTakers[step]
  if (taker === 'treasury') return allow(mayKeepTreasury(actor, scope.spaceId, now)) ?? ''
  const interested = interestedIn(project)
  if (taker === 'assessors') {
    // Whoever belongs to an organisation with a part does not judge it as somebody of another one.
    const own = joinedOf(ctx.entered.organisationIds, await listMembers(ctx.db, ctx.scope))
    if (own.some(one => interested.has(one)))
      throw new RuleError('forbidden', { code: 'fund.interested', params: { why: 'partner' } })
  }
  const organisations =
    taker === 'lead' ? [project.application.leadId] : project.assessors.filter(one => !interested.has(one))
  const verdicts = organisations.map(one => mayRepresentInFund(actor, one, now))
  const allowed = verdicts.find(one => one.allowed) ??
    verdicts[0] ?? { allowed: false as const, code: 'mandates.power_missing' as const }
  return allow(allowed) ?? ''
}

/** What a declined project was promised goes back to the free money: nothing of it can have been paid yet. */
const giveBack = (ctx: MutationContext, { application, given }: ProjectRecord, on: CivilDate) => {
  const { id, title } = application
  const cause = { kind: 'reconciliation' as const, id }
  const cents = given.reduce((total, one) => total + one.cents, 0n)
  const fact = { kind: 'project_returned' as const, key: `project:${id}:returned`, cause, on, cents }
  return book(ctx, [{ ...fact, applicationId: id, title }])
}

/** A project goes on: accepted, agreed, reported, looked at, closed; by whoever has that step. */
export const takeProjectStep = mutation({
  // Whose step it is follows from the project: looked at below, before anything is written.
  may: actor =>
    actor.mandates.length > 0 ? { allowed: true } : { allowed: false, code: 'mandates.power_missing' },
  run: async (ctx, { applicationId, step, takenOn, note }: Input) => {
    await lockFund(ctx.db, ctx.scope)
    const project = await readProject(ctx, applicationId)
    if (!project) throw notFound()
    const mandateId = await mandateFor(ctx, project, step)
    const today = civilDateAt(ctx.now)
    unwrap(decide(project.facts, { step, takenOn, note }, today), 'conflict')
    await insertStep(ctx.db, ctx.scope, {
      id: ctx.newId(),
      applicationId,
      step,
      takenOn: step === 'move_report_day' ? takenOn : today,
      note,
      effectId: null,
      cents: null,
      personId: ctx.actor.personId,
      mandateId,
      recordedAt: ctx.now,
    })
    if (step === 'decline') await giveBack(ctx, project, today)
    await tellStep(ctx, project, step)
    ctx.act(`fund.project_${step}`, applicationId, { mandateId })
    return null
  },
})
