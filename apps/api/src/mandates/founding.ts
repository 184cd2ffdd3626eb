import type { BodyKind } from '@reliance/core/mandates/body-kinds.ts'
import type { DecisionEffect } from '@reliance/core/mandates/decision-effect.ts'
import { countsAfterAdmission, isStoodFor } from '@reliance/core/mandates/electors.ts'
import type { FoundingTexts } from '@reliance/core/mandates/founding-texts.ts'
import { aloneDays } from '@reliance/core/mandates/mandate-terms.ts'
import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import type { Tx } from '@reliance/db/connection/database.ts'
import { deleteBodyMemberships, insertBodyMember } from '@reliance/db/mandates/bodies.ts'
import { insertDecision, lockDecision, saveAnswer, stepDecision } from '@reliance/db/mandates/decisions.ts'
import { deleteElector, insertStanding, listElectors, saveElector } from '@reliance/db/mandates/electors.ts'
import { blankHolder, resignAll } from '@reliance/db/mandates/mandates.ts'
import { answersOf, effectsOf } from '@reliance/db/mandates/read-decisions.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { sha256 } from '../identity/tokens.ts'
import { applyAll } from './bring-into-force.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { readRegister, sovereignOf } from './register.ts'
import { standingFor } from './standing-for.ts'

type Founding = {
  kind: BodyKind
  powers: readonly string[]
  displayName: string
  /** The first voice of the space: the person, or in a coalition their organisation. */
  electorId: string
  /** The mandate by which somebody founds a coalition for their organisation. */
  mandateId?: string
  texts: FoundingTexts
  /** What else the founding act does. */
  more?: readonly DecisionEffect[]
}

const foundingEffects = (ctx: MutationContext, { kind, powers, texts, more = [] }: Founding) => {
  const [bodyId, roleId, mandateId] = [ctx.newId(), ctx.newId(), ctx.newId()]
  const today = civilDateAt(ctx.now)
  const { body: name, bodyPurpose: purpose } = texts
  const role = { name: texts.role, purpose: texts.rolePurpose, domain: texts.roleDomain }
  const term = { startsOn: today, endsOn: addDays(today, aloneDays) }
  const give = { kind: 'executive', mission: texts.mission, overloadReason: '', ...term }
  const effects: DecisionEffect[] = [
    { kind: 'create_body', payload: { bodyId, parentId: null, kind, name, purpose } },
    {
      kind: 'define_role',
      payload: { roleId, bodyId, ...role, accountabilities: [], powers: [...powers], revision: 0 },
    },
    {
      kind: 'give_mandate',
      payload: { mandateId, roleId, roleRevision: 1, personIds: [ctx.actor.personId], ...give },
    },
    ...more,
  ]
  return { bodyId, mandateId, effects }
}

/**
 * What a new space begins with, by a decision of the only person there: its sovereign body, one role with the powers to
 * set it going, and that role for 90 days. There is no owner: when the term ends, so do the rights, and whoever is there
 * by then decides.
 */
export const foundBody = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  founding: Founding,
): Promise<void> => {
  const { db, scope, actor, now } = ctx
  const { displayName, electorId, texts } = founding
  const { bodyId, mandateId, effects } = foundingEffects(ctx, founding)
  await saveElector(db, scope, { electorId, admittedAt: now, countsFrom: now, seenAt: now })
  const id = ctx.newId()
  const contentHash = sha256(JSON.stringify({ id, text: texts.decision, effects }))
  const alone = {
    proof: 'alone' as const,
    big: true,
    isSlow: false,
    needed: 1,
    electors: 1,
    gainersCount: true,
  }
  const said = { text: texts.decision, contentHash, proposedBy: actor.personId, proposedAt: now }
  const noMeeting = { method: null, decidedOn: null, present: null, votesFor: null, votesAgainst: null }
  await insertDecision(
    db,
    scope,
    { id, bodyId, ...alone, ...said, ...noMeeting, mandateId: null, replacesId: null },
    effects.map(one => ({ id: ctx.newId(), ...one })),
  )
  await saveAnswer(db, scope, {
    decisionId: id,
    electorId,
    personId: actor.personId,
    answer: 'yes',
    isCounted: true,
    isElector: true,
    isHeld: true,
    signedName: displayName,
    mandateId: founding.mandateId ?? null,
    reason: '',
    contentHash,
    answeredAt: now,
  })
  await applyFounding(ctx, wiring, { id, bodyId, displayName, electorId })
  ctx.act('mandates.founded', mandateId)
}

/** The founding act brings itself into force: the body that decides is the one that it makes. */
const applyFounding = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  {
    id,
    bodyId,
    displayName,
    electorId,
  }: { id: string; bodyId: string; displayName: string; electorId: string },
): Promise<void> => {
  const { db, scope, actor, now } = ctx
  await stepDecision(db, scope, id, { state: 'in_force', endedAt: now })
  const decision = await lockDecision(db, scope, id)
  if (!decision) throw new Error('the founding act is gone')
  const register = await readRegister(db, scope)
  // Known by name before the body is there that they are of.
  const people = [{ personId: actor.personId, electorId, displayName }]
  const tree = { ...register.tree, people }
  const effects = await effectsOf(db, scope, id)
  const body = {
    bodyId,
    parentId: null,
    kind: 'general_assembly' as const,
    name: '',
    purpose: '',
    dissolvedAt: null,
    revision: 1,
    grant: { kinds: [], powers: [], untilOn: null },
  }
  const answers = await answersOf(db, scope, id)
  await applyAll(ctx, { wiring, register: { ...register, people, tree }, body, decision, effects }, answers)
  await insertBodyMember(db, scope, { bodyId, personId: actor.personId, electorId, displayName, since: now })
}

/**
 * A person who comes in is among the people of the sovereign body (R89). In an organisation they are a voice of it, which
 * counts after thirty days, or at once when those who know them are more than half.
 * @param person.stoodForBy who invited or admitted them by name, if anybody did; a code is nobody.
 */
export const enterSovereignBody = async (
  ctx: MutationContext,
  person: { personId: string; displayName: string; electorId?: string; stoodForBy?: string | undefined },
): Promise<void> => {
  const { db, scope, now } = ctx
  const { personId, displayName, electorId = personId, stoodForBy } = person
  const sovereign = sovereignOf(await readRegister(db, scope))
  if (!sovereign) return
  await insertBodyMember(db, scope, {
    bodyId: sovereign.bodyId,
    personId,
    electorId,
    displayName,
    since: now,
  })
  if (electorId === personId) await enterVoice(ctx, electorId, stoodForBy)
}

/** A voice comes into the space: a person into an organisation, an organisation into a coalition. */
export const enterVoice = async (
  ctx: Pick<MutationContext, 'db' | 'scope' | 'now'>,
  electorId: string,
  stoodForBy: string | undefined,
): Promise<void> => {
  const { db, scope, now } = ctx
  const electors = await listElectors(db, scope)
  if (stoodForBy !== undefined && electors.some(one => one.electorId === stoodForBy))
    await insertStanding(db, scope, { electorId, byElectorId: stoodForBy, at: now })
  const others = electors.filter(one => one.electorId !== electorId)
  const isKnown = isStoodFor(others, await standingFor(ctx, electorId), now)
  const countsFrom = isKnown ? now : countsAfterAdmission(now)
  await saveElector(db, scope, { electorId, admittedAt: now, countsFrom, seenAt: now })
}

/** A voice leaves the space; what it answered stays, and decides nothing that is still open. */
export const leaveVoice = ({ db, scope }: Pick<MutationContext, 'db' | 'scope'>, electorId: string) =>
  deleteElector(db, scope, electorId)

/** Takes a person out of the bodies and mandates of a space. */
export const forgetInBodies = async (db: Tx, scope: Scope, personId: string, now: Date): Promise<void> => {
  await deleteBodyMemberships(db, scope, personId)
  await resignAll(db, scope, personId, now)
  await deleteElector(db, scope, personId)
}

/** A person who leaves the space leaves its bodies and mandates with it. */
export const leaveBodies = ({ db, scope, now }: MutationContext, personId: string): Promise<void> =>
  forgetInBodies(db, scope, personId, now)

/** In a coalition a person is named by their consent alone (L1): without it, the register keeps no name of theirs. */
export const hideInBodies = async (db: Tx, scope: Scope, personId: string, now: Date): Promise<void> => {
  await forgetInBodies(db, scope, personId, now)
  await blankHolder(db, scope, personId)
}
