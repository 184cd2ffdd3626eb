import {
  type CountersignDecisionInput,
  countersignDecision as decideSignature,
} from '@reliance/core/mandates/countersign-decision.ts'
import {
  recordDecision as decide,
  mayRecord,
  type RecordDecisionInput,
} from '@reliance/core/mandates/record-decision.ts'
import { hasLapsed } from '@reliance/core/mandates/recorded-decision.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { countersign, insertDecision, lockDecision } from '@reliance/db/mandates/decisions.ts'
import { attach } from '../files/attach.ts'
import { notFound, RuleError, unwrap } from '../trpc/rule-error.ts'
import { allowAsMember, mutation } from '../trpc/use-case.ts'
import { findBody, holdersWithin, readRegister, recordedDecision } from './register.ts'

type InSpace = { spaceId: string; requestId: string }

/** Records what a body decided, with its proof; it takes effect when a second member countersigns. */
export const recordDecision = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: RecordDecisionInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    const register = await readRegister(db, scope)
    const body = findBody(register, input.bodyId)
    if (!body) throw notFound()
    if (input.subjectPersonId !== null && register.displayName(input.subjectPersonId) === undefined)
      throw notFound()
    const memberIds = register.memberIds(input.bodyId, now)
    const within = register.within(input.bodyId)
    const permission = mayRecord(
      actor,
      {
        within,
        memberIds,
        subjectPersonId: input.subjectPersonId,
        recorderIds: holdersWithin(register, 'decision.record', within.bodyIds, now),
      },
      now,
    )
    const mandateId = allowAsMember(permission)
    const draft = unwrap(
      decide(
        {
          recorderId: actor.personId,
          memberIds,
          bodyDissolvedAt: body.dissolvedAt,
          founding: register.decisions.length === 0,
          today: civilDateAt(now),
        },
        input,
      ),
    )
    const id = ctx.newId()
    const { effective, ...row } = draft
    const number = await insertDecision(db, scope, {
      id,
      ...row,
      recordedBy: actor.personId,
      recordedAt: now,
      mandateId,
    })
    await attach(ctx, input.fileIds, { kind: 'decision', id })
    ctx.act('mandates.decision_recorded', id, { ...(mandateId && { mandateId }) })
    return { decisionId: id, number, effective }
  },
})

/** A second member of the body says that it did decide this; needs no power, only to be of the body. */
export const countersignDecision = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, { decisionId }: CountersignDecisionInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    const row = await lockDecision(db, scope, decisionId)
    if (!row) throw notFound()
    const register = await readRegister(db, scope)
    const { recordedBy, subjectPersonId } = row
    const { effective } = recordedDecision(row)
    const lapsed = hasLapsed({ effective }, findBody(register, row.bodyId))
    const signature = unwrap(
      decideSignature(
        {
          signerId: actor.personId,
          memberIds: register.memberIds(row.bodyId, now),
          decision: { recordedBy, subjectPersonId, effective, lapsed },
        },
        now,
      ),
      'forbidden',
    )
    if (!(await countersign(db, scope, decisionId, signature)))
      throw new RuleError('conflict', { code: 'mandates.already_countersigned' })
    ctx.act('mandates.decision_countersigned', decisionId)
    return { effective: true as const }
  },
})
