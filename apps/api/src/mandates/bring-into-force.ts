import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import { acceptanceDays, acceptanceDueOn } from '@reliance/core/mandates/mandate-state.ts'
import { bodyName, findRole, type SpaceTree, type TreeMandate } from '@reliance/core/mandates/space-tree.ts'
import { tryEffects, weighsMore } from '@reliance/core/mandates/weigh-decision.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import { civilDateAt, endOfDay } from '@reliance/core/shared/time.ts'
import {
  type AnswerRow,
  applyEffect,
  type DecisionRow,
  type EffectRow,
  lockPending,
  stepDecision,
} from '@reliance/db/mandates/decisions.ts'
import { updateMandate } from '@reliance/db/mandates/mandates.ts'
import type { Told } from './ask-electors.ts'
import { kindsOf, type Settling } from './effect-handlers.ts'
import { beginToFollow } from './follow-mandate.ts'
import { storeTree } from './store-tree.ts'
import { liftRecall, tellEnd } from './tell-end.ts'
import { askerOf } from './voice-names.ts'
import { weighStored } from './weigh-stored.ts'

type InForce = Told & { readonly decision: DecisionRow; readonly effects: readonly EffectRow[] }

/** The rule that does not hold any more, or null: the tree and what else an effect looks at may have changed. */
const staleBy = async (
  ctx: Settling,
  { wiring, register, body, decision, effects }: InForce,
): Promise<Refusal | null> => {
  const scene = {
    tree: register.tree,
    kinds: kindsOf(wiring),
    knownPowers: wiring.knownPowers,
    now: ctx.now,
  }
  const tried = tryEffects(scene, body, effects, decision.proof === 'alone')
  if (!tried.ok) return tried.error
  const weight = weighStored({ wiring, register, body, effects }, ctx.now)
  if (weighsMore(decision, weight)) return { code: 'mandates.weighs_more_now' }
  for (const { kind, payload } of effects) {
    const refusal = await wiring.handlers[kind]?.refuse?.(ctx, payload)
    if (refusal) return refusal
  }
  return null
}

/** Whoever said yes to their own mandate has signed it (R9); the others are asked. */
const askToAccept = async (
  ctx: Settling,
  { wiring, register, body, decision }: InForce,
  made: readonly TreeMandate[],
  answers: readonly AnswerRow[],
): Promise<void> => {
  const { db, scope, now } = ctx
  if (made.length === 0) return
  const by = { personId: decision.proposedBy, bodyId: body.bodyId, now }
  const proposer = askerOf(register, await wiring.namesOfVoices({ db, scope }), by)
  for (const mandate of made) {
    const { mandateId, personId } = mandate
    const yes = answers.find(one => one.personId === personId && one.signedName !== null)
    if (yes) {
      await updateMandate(db, scope, mandateId, { acceptedAt: now, acceptedName: yes.signedName })
      beginToFollow(ctx, mandate)
      continue
    }
    ctx.notify({
      notice: 'mandates.given',
      to: { personId },
      subject: mandateId,
      path: `${await wiring.pathOfSpace({ db, scope })}/mandats`,
      params: {
        place: await wiring.nameOfSpace({ db, scope }),
        body: body.name,
        role: findRole(register.tree, mandate.roleId)?.name ?? '',
        number: String(decision.number),
        proposer,
        dueOn: acceptanceDueOn(mandate),
        mission: mandate.mission,
        startsOn: mandate.startsOn,
        endsOn: mandate.endsOn,
      },
      powers: mandate.powers,
      act: {
        purpose: 'answer_mandate',
        spaceId: scope.spaceId,
        subjectId: mandateId,
        organisationId: null,
        minutes: actLinkMinutes(now, endOfDay(acceptanceDueOn(mandate)), acceptanceDays + 1),
      },
    })
  }
}

/** Each person whose mandate ends is told why. */
const tellEnded = async (
  ctx: Settling,
  { wiring, register, decision }: InForce,
  ended: readonly TreeMandate[],
) => {
  const { db, scope } = ctx
  for (const { mandateId, personId, roleId, bodyId } of ended)
    ctx.notify({
      notice: 'mandates.recalled',
      to: { personId },
      subject: mandateId,
      path: `${await wiring.pathOfSpace({ db, scope })}/decisions/${decision.id}`,
      params: {
        place: await wiring.nameOfSpace({ db, scope }),
        body: bodyName(register.tree, bodyId),
        role: findRole(register.tree, roleId)?.name ?? '',
        number: String(decision.number),
        text: decision.text,
      },
    })
}

/** What a body that is no more was deciding goes to nobody: it has lapsed, and the body above decides anew. */
const lapseIn = async (ctx: Settling, bodyId: string): Promise<void> => {
  for (const { id } of await lockPending(ctx.db, ctx.scope, bodyId)) {
    await stepDecision(ctx.db, ctx.scope, id, {
      state: 'lapsed',
      endedAt: ctx.now,
      endedCode: 'mandates.body_dissolved',
    })
    await liftRecall(ctx, id)
  }
}

/** Applies every effect, in order, each in the place that the one before it left. */
export const applyAll = async (ctx: Settling, inForce: InForce, answers: readonly AnswerRow[]) => {
  const { wiring, register, body, decision, effects } = inForce
  const kinds = kindsOf(wiring)
  const scene = { by: body, knownPowers: wiring.knownPowers, now: ctx.now, today: civilDateAt(ctx.now) }
  let at: SpaceTree = register.tree
  for (const { id, kind, payload } of effects) {
    await applyEffect(ctx.db, ctx.scope, id)
    const next = kinds[kind]?.next(at, payload, { ...scene, isAlone: decision.proof === 'alone' })
    // Tried a moment ago, under the same lock.
    if (!next?.ok) throw new Error(`effect ${kind} of decision ${decision.id} fitted and does not`)
    const { made, ended } = await storeTree(ctx, [at, next.value], id, payload as object)
    at = next.value
    const told = { ...inForce, register: { ...register, tree: at } }
    await askToAccept(ctx, told, made, answers)
    await tellEnded(ctx, told, ended)
    if (kind === 'dissolve_body') await lapseIn(ctx, (payload as { bodyId: string }).bodyId)
    await wiring.handlers[kind]?.apply?.({ ctx, decision, answers, effectId: id }, payload)
  }
}

/**
 * Brings a decision into force: all its effects or none. What does not fit any more lapses the whole, and says why.
 * @returns the state that the decision is in now.
 */
export const bringIntoForce = async (
  ctx: Settling,
  inForce: InForce,
  answers: readonly AnswerRow[],
): Promise<DecisionRow['state']> => {
  const { db, scope, now } = ctx
  const { id } = inForce.decision
  const stale = await staleBy(ctx, inForce)
  if (stale) {
    const { code, params } = stale
    await stepDecision(db, scope, id, {
      state: 'lapsed',
      endedAt: now,
      endedCode: code,
      endedParams: params ?? {},
    })
    await liftRecall(ctx, id)
    await tellEnd(ctx, inForce, 'mandates.stale')
    ctx.act('mandates.decision_lapsed', id)
    return 'lapsed'
  }
  await stepDecision(db, scope, id, { state: 'in_force', endedAt: now })
  await applyAll(ctx, inForce, answers)
  await tellEnd(ctx, inForce, 'mandates.in_force')
  ctx.act('mandates.decision_in_force', id, { wording: inForce.decision.text })
  return 'in_force'
}
