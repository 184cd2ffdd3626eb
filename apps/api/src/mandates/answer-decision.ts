import { type AnswerDecision, answerDecision as decide } from '@reliance/core/mandates/answer-decision.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { saveAnswer } from '@reliance/db/mandates/decisions.ts'
import { markSeen } from '@reliance/db/mandates/electors.ts'
import { answersOf } from '@reliance/db/mandates/read-decisions.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { isSigned, mandateFor } from './mandate-for.ts'
import { settleRow } from './settle-decision.ts'
import { lockStoredDecision, type StoredDecision } from './stored-decision.ts'
import { decidesThere, type Voice, voicesIn, voicesOf } from './voices.ts'
import { weighStored } from './weigh-stored.ts'

type Input = AnswerDecision & InSpace
/** The voice that answers: the one named, or the only one there. Who loses replies, whatever body they are of. */
const voiceFor = (
  ctx: MutationContext,
  told: StoredDecision,
  loses: readonly string[],
  named: string | null,
): Voice | undefined => {
  const { wiring, register, body } = told
  const all = voicesOf(register, ctx.entered, wiring.signingPower)
  const there = voicesIn(register, body, all, ctx.actor.personId, ctx.now)
  const own = register.people.find(one => one.personId === ctx.actor.personId)?.electorId
  const isLosing = own !== undefined && loses.includes(own) && !there.some(one => one.electorId === own)
  const voices = isLosing ? [...there, { electorId: own, maySayYes: true, mandateId: null }] : there
  return named === null ? voices[0] : voices.find(one => one.electorId === named)
}

/** Answers a proposal; the answer that was missing brings it into force, or opens it to everybody. */
export const answerDecision = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async (ctx, input: Input) => {
      const { db, scope, now, actor } = ctx
      const told = await lockStoredDecision(ctx, wiring, input.decisionId)
      const { register, body, decision } = told
      const { gains, loses } = weighStored(told, now)
      const voice = voiceFor(ctx, told, loses, input.electorId)
      const electorId = voice?.electorId ?? null
      const answers = await answersOf(db, scope, decision.id)
      const weight = unwrap(
        decide(
          {
            decision: { ...decision, gains, loses },
            electorId,
            isElector:
              electorId !== null &&
              decidesThere(register, body, electorId, { proposedAt: decision.proposedAt, now }),
            maySayYes: voice?.maySayYes ?? false,
            isHeldByAnother: answers.some(one => one.electorId === electorId && one.isHeld),
            isSigned: isSigned(wiring, told.effects),
            mandateName: mandateFor(told, actor.personId),
          },
          input,
        ),
        'forbidden',
      )
      if (electorId === null) throw notFound()
      if (answers.some(one => one.personId === actor.personId && one.electorId !== electorId))
        throw new RuleError('conflict', { code: 'mandates.answered_by_another', field: 'answer' })
      await saveAnswer(db, scope, {
        decisionId: decision.id,
        electorId,
        personId: actor.personId,
        answer: input.answer,
        isCounted: weight.isCounted,
        isElector: weight.isElector,
        isHeld: voice?.maySayYes ?? false,
        signedName: weight.signedName,
        mandateId: voice?.mandateId ?? null,
        reason: input.reason,
        contentHash: input.contentHash,
        answeredAt: now,
      })
      await markSeen(db, scope, [electorId], now)
      ctx.act(`mandates.answered_${input.answer}`, decision.id)
      return { state: await settleRow(wiring, ctx, decision), counted: weight.isCounted }
    },
  })
