import { bodyAndAbove } from '@reliance/core/mandates/body-tree.ts'
import type { DecisionEffect } from '@reliance/core/mandates/decision-effect.ts'
import { mayRecordDecision } from '@reliance/core/mandates/powers.ts'
import {
  asksEverybody,
  proposeDecision as decide,
  needEnoughAsked,
  type ProposeDecision,
  type RefusedRecall,
} from '@reliance/core/mandates/propose-decision.ts'
import { lapsesAt } from '@reliance/core/mandates/settle-decision.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import type { Weight } from '@reliance/core/mandates/weigh-decision.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { lockTree } from '@reliance/db/mandates/bodies.ts'
import { insertAsked, insertDecision, lockDecision } from '@reliance/db/mandates/decisions.ts'
import { markSeen } from '@reliance/db/mandates/electors.ts'
import { findDecision, refusedRecalls } from '@reliance/db/mandates/read-decisions.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { attach } from '../files/attach.ts'
import { sha256 } from '../identity/tokens.ts'
import { askVoices, firstAsked, type Told } from './ask-electors.ts'
import { type DecisionWiring, kindsOf } from './effect-handlers.ts'
import { parseEffects } from './parse-effects.ts'
import { recordYes } from './record-yes.ts'
import { type Register, readRegister } from './register.ts'
import { settleRow } from './settle-decision.ts'
import { voicesIn, voicesOf } from './voices.ts'

type Input = ProposeDecision & InSpace

const reminderDays = 7
const restDays = 90
const dayMs = 86_400_000

/** Recalls that were refused lately: who lost by them, and who had wanted them. */
const recallsOf = async (
  db: ReadDb,
  scope: Scope,
  register: Register,
  now: Date,
): Promise<RefusedRecall[]> => {
  const rows = await refusedRecalls(db, scope, new Date(now.getTime() - restDays * dayMs))
  return [...Map.groupBy(rows, row => row.decisionId).values()].flatMap(group => {
    const [{ mandateId, endedAt } = { mandateId: '', endedAt: now }] = group
    const personId = register.mandates.find(one => one.mandateId === mandateId)?.personId
    const voice = register.people.find(one => one.personId === personId)?.electorId ?? personId
    return voice === undefined
      ? []
      : [{ personId: voice, signerIds: group.map(one => one.signerId), endedAt }]
  })
}

/** What the rule of core looks at, for one person and one body. */
const factsOf = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  register: Register,
  { bodyId, replacesId }: Pick<Input, 'bodyId' | 'replacesId'>,
) => {
  const { db, scope, now, actor } = ctx
  const body = findBody(register.tree, bodyId)
  if (!body) throw notFound()
  const voices = voicesIn(
    register,
    body,
    voicesOf(register, ctx.entered, wiring.signingPower),
    actor.personId,
    now,
  )
  const reach = { spaceId: scope.spaceId, bodyIds: bodyAndAbove(register.bodies, bodyId) }
  const record = mayRecordDecision(actor, reach, now)
  const facts = {
    tree: register.tree,
    kinds: kindsOf(wiring),
    knownPowers: wiring.knownPowers,
    electors: register.electors,
    now,
    proposer: {
      personId: actor.personId,
      voices: voices.map(one => one.electorId),
      mayRecord: record.allowed,
    },
    refusedRecalls: await recallsOf(db, scope, register, now),
    replaced: replacesId === null ? null : ((await findDecision(db, scope, replacesId))?.state ?? null),
  }
  const mandateId = voices.length === 0 && record.allowed ? record.mandateId : null
  return { body, voices, facts, mandateId }
}

/** Files, and what a kind keeps of its own, with the proposal. */
const keepBeside = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  id: string,
  input: Input,
  effects: DecisionEffect[],
) => {
  for (const { kind, payload } of effects) {
    const handler = wiring.handlers[kind]
    const refusal = await handler?.refuse?.(ctx, payload)
    if (refusal) throw new RuleError('conflict', refusal)
    await handler?.onProposed?.(ctx, payload)
  }
  await attach(ctx, input.fileIds, { kind: 'decision', id })
}

const storeProposal = async (
  ctx: MutationContext,
  input: Input,
  weight: Weight,
  { effects, mandateId }: { effects: readonly DecisionEffect[]; mandateId: string | null },
) => {
  const { db, scope, now, actor } = ctx
  const id = ctx.newId()
  const { bodyId, text, meeting, replacesId } = input
  const said = JSON.stringify({ id, bodyId, text, effects, meeting, replacesId, fileIds: input.fileIds })
  const number = await insertDecision(
    db,
    scope,
    {
      id,
      bodyId,
      proof: weight.isAlone ? 'alone' : 'answers',
      big: weight.big,
      isSlow: weight.isSlow,
      needed: weight.needed,
      electors: weight.electorCount,
      gainersCount: weight.gainersCount,
      text,
      contentHash: sha256(said),
      method: meeting?.method ?? null,
      decidedOn: meeting?.decidedOn ?? null,
      present: meeting?.present ?? null,
      votesFor: meeting?.votesFor ?? null,
      votesAgainst: meeting?.votesAgainst ?? null,
      proposedBy: actor.personId,
      proposedAt: now,
      mandateId,
      replacesId,
    },
    effects.map(one => ({ id: ctx.newId(), ...one })),
  )
  return { id, number }
}

/** The voice under which the proposer is shown here, if they are. */
const ownVoice = ({ people }: Register, { actor }: MutationContext): string | undefined =>
  people.find(one => one.personId === actor.personId)?.electorId

/** The mails of a proposal, its reminder, and the day on which it lapses. */
const sendOut = async (
  ctx: MutationContext,
  told: Told,
  { asked, weight, own }: { asked: readonly string[]; weight: Weight; own: string | undefined },
) => {
  const { db, scope, now } = ctx
  const others = asked.filter(id => id !== own)
  const gaining = others.filter(id => weight.gains.includes(id))
  const losing = others.filter(id => weight.loses.includes(id))
  await insertAsked(db, scope, told.decision.id, asked)
  await askVoices(
    ctx,
    told,
    others.filter(id => !gaining.includes(id) && !losing.includes(id)),
    'mandates.asked',
  )
  await askVoices(ctx, told, gaining, 'mandates.asked_yours')
  await askVoices(ctx, told, losing, 'mandates.asked_reply')
  const { id: decisionId, proposedAt } = told.decision
  ctx.emit({ kind: 'mandates.remind', payload: { decisionId }, runAfterMs: reminderDays * dayMs })
  ctx.emit({
    kind: 'mandates.settle',
    payload: { decisionId },
    runAfterMs: lapsesAt(proposedAt).getTime() - now.getTime(),
  })
}

/** Proposes a decision of a body; the proposer's own yes is its first answer, and may already be enough. */
export const proposeDecision = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async (ctx, input: Input) => {
      const { db, scope, now } = ctx
      await lockTree(db, scope, 'update')
      const register = await readRegister(db, scope)
      const effects = parseEffects(wiring, input.effects)
      const { body, voices, facts, mandateId } = await factsOf(ctx, wiring, register, input)
      const weight = unwrap(decide(facts, { ...input, effects }))
      unwrap(needEnoughAsked(weight, input, voices.length > 0))
      // Each proposal is a mail to whoever is asked, and can be taken back and made again.
      await ctx.services.limits.spend(
        'proposalPerPersonAndPlace',
        `${ctx.actor.personId}:${scope.spaceId}`,
        1,
        {
          code: 'mandates.proposed_too_often',
        },
      )
      const { id, number } = await storeProposal(ctx, input, weight, { effects, mandateId })
      await keepBeside(ctx, wiring, id, input, effects)
      await markSeen(
        db,
        scope,
        voices.filter(one => one.maySayYes).map(one => one.electorId),
        now,
      )
      ctx.act('mandates.decision_proposed', id, { ...(mandateId !== null && { mandateId }) })
      const row = await lockDecision(db, scope, id)
      if (!row) throw notFound()
      const told = { wiring, register, body, decision: row, effects }
      // One person answers once, whatever organisations they sign for.
      const voice = voices.find(one => one.maySayYes)
      if (voice) await recordYes(ctx, told, weight, voice, input.typedName)
      const state = await settleRow(wiring, ctx, row)
      if (state === 'asking' || state === 'open') {
        const asksAll = asksEverybody(weight)
        const asked = firstAsked(told, weight, { asksAll, pickedIds: input.askedIds, now })
        await sendOut(ctx, told, { asked, weight, own: voice?.electorId ?? ownVoice(register, ctx) })
      }
      return { decisionId: id, number, state }
    },
  })
