import {
  type Clawback,
  type ClawbackFacts,
  clawback,
  mayClawBack,
  mayWriteOff,
  takenCents,
  writeOff,
} from '@reliance/core/fund/calls/clawback.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { insertStep } from '@reliance/db/fund/assessments.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import type { Applying, EffectHandler, Settling } from '../../mandates/effect-handlers.ts'
import { book } from '../book.ts'
import { heldCents, type ProjectRecord, readProject, takersOf } from '../project-record.ts'
import { followPath } from './call-path.ts'

const read = async (
  { db, scope }: Pick<Settling, 'db' | 'scope'>,
  { applicationId }: Clawback,
  today: CivilDate,
): Promise<{ project: ProjectRecord; facts: ClawbackFacts } | null> => {
  const project = await readProject({ db, scope }, applicationId)
  if (!project) return null
  const members = await listMembers(db, scope)
  const lead = members.find(one => one.organisationId === project.application.leadId)?.displayName ?? ''
  const facts = {
    title: project.application.title,
    lead,
    takerIds: takersOf(project),
    project: project.facts,
    paidCents: heldCents(project) + project.returnedCents,
    heldCents: heldCents(project),
    askedCents: project.steps.reduce(
      (sum, one) => (one.step === 'claw_back' ? sum + (one.cents ?? 0n) : sum),
      0n,
    ),
    today,
  }
  return { project, facts }
}

const refusing =
  (may: typeof mayClawBack): NonNullable<EffectHandler<Clawback>['refuse']> =>
  async ({ db, scope, now }, payload) => {
    await lockFund(db, scope)
    const found = await read({ db, scope }, payload, civilDateAt(now))
    if (!found) return { code: 'fund.application_missing' }
    const allowed = may(found.facts, payload)
    return allowed.ok ? null : allowed.error
  }

type Taking = { step: 'claw_back' | 'write_off'; notice: 'fund.clawed_back' | 'fund.written_off' }

/** Writes the step that the decision takes, and tells the lead what it owes from then on. */
const take = async ({ ctx, decision, effectId }: Applying, payload: Clawback, { step, notice }: Taking) => {
  const { db, scope, now } = ctx
  const { applicationId, reason, title, lead } = payload
  const today = civilDateAt(now)
  const project = await readProject(ctx, applicationId)
  if (!project) throw new Error('a project that a decision was about is gone')
  const left = step === 'claw_back' ? heldCents(project) : project.facts.owedCents
  const cents = takenCents(payload, left)
  await insertStep(db, scope, {
    id: ctx.newId(),
    applicationId,
    step,
    takenOn: today,
    note: reason,
    effectId,
    cents,
    personId: decision.proposedBy,
    mandateId: null,
    recordedAt: now,
  })
  const place = await fundPlace(db, scope)
  ctx.notify(
    {
      notice,
      to: { power: 'fund.represent' },
      subject: applicationId,
      path: followPath(place, applicationId),
      params: {
        place: place.name,
        name: title,
        organisation: lead,
        amount: amountText(eurosOf(cents)),
        reason,
      },
    },
    project.application.leadId,
  )
  ctx.act(`fund.project_${step}`, applicationId)
  return { project, today }
}

/** Asks money back; what the project was not paid yet is free again from that day. */
export const clawingBack: EffectHandler<Clawback> = {
  kind: clawback,
  refuse: refusing(mayClawBack),
  apply: async (applying, payload) => {
    const { project, today } = await take(applying, payload, {
      step: 'claw_back',
      notice: 'fund.clawed_back',
    })
    const { id, title } = project.application
    const given = project.given.reduce((sum, one) => sum + one.cents, 0n)
    const paid = project.payouts.reduce((sum, one) => (one.state === 'paid' ? sum + one.cents : sum), 0n)
    const cause = { kind: 'effect' as const, id: applying.effectId }
    const fact = { kind: 'project_returned' as const, key: `project:${id}:returned`, cause, on: today }
    await book(applying.ctx, given > paid ? [{ ...fact, cents: given - paid, applicationId: id, title }] : [])
  },
}

/** Gives up what was asked back and did not come: nothing moves, it is owed no more. */
export const writingOff: EffectHandler<Clawback> = {
  kind: writeOff,
  refuse: refusing(mayWriteOff),
  apply: async (applying, payload) => {
    await take(applying, payload, { step: 'write_off', notice: 'fund.written_off' })
  },
}
