import type { BodyKind } from '@reliance/core/mandates/body-kinds.ts'
import { sovereignKinds } from '@reliance/core/mandates/body-kinds.ts'
import { foundingDays } from '@reliance/core/mandates/give-mandate.ts'
import { addDays, civilDateAt, endOfDay } from '@reliance/core/shared/time.ts'
import type { Tx } from '@reliance/db/client.ts'
import {
  deleteBodyMemberships,
  insertBody,
  insertBodyMember,
  insertRole,
  listBodies,
} from '@reliance/db/mandates/bodies.ts'
import { insertDecision } from '@reliance/db/mandates/decisions.ts'
import { insertMandate, resignAll } from '@reliance/db/mandates/mandates.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { MutationContext } from '../trpc/use-case.ts'

/** The texts of a founding act, in the language of whoever founds. */
export type FoundingTexts = {
  body: string
  bodyPurpose: string
  role: string
  rolePurpose: string
  roleDomain: string
  decision: string
  mission: string
}

/**
 * What a new space begins with: its sovereign body, one role with the powers to set it going, and a founding
 * mandate of 90 days for the person who founds. There is no owner: when the term ends, so do the rights.
 */
export const foundBody = async (
  ctx: MutationContext,
  founding: { kind: BodyKind; powers: readonly string[]; displayName: string; texts: FoundingTexts },
): Promise<void> => {
  const { db, scope, actor, now, newId } = ctx
  const { texts } = founding
  const [bodyId, roleId, decisionId, mandateId] = [newId(), newId(), newId(), newId()]
  const today = civilDateAt(now)
  const endsOn = addDays(today, foundingDays)
  await insertBody(db, scope, {
    id: bodyId,
    parentId: null,
    kind: founding.kind,
    name: texts.body,
    purpose: texts.bodyPurpose,
    createdAt: now,
  })
  await insertBodyMember(db, scope, {
    bodyId,
    personId: actor.personId,
    displayName: founding.displayName,
    since: now,
  })
  await insertRole(db, scope, {
    id: roleId,
    bodyId,
    name: texts.role,
    purpose: texts.rolePurpose,
    domain: texts.roleDomain,
    accountabilities: [],
    powers: [...founding.powers],
  })
  await insertDecision(db, scope, {
    id: decisionId,
    bodyId,
    decidedOn: today,
    method: 'unanimity',
    wording: texts.decision,
    proof: 'founding',
    fileName: null,
    subjectPersonId: null,
    recordedBy: actor.personId,
    recordedAt: now,
    mandateId: null,
    soleMember: true,
  })
  await insertMandate(db, scope, {
    id: mandateId,
    bodyId,
    roleId,
    personId: actor.personId,
    displayName: founding.displayName,
    mission: texts.mission,
    overloadReason: '',
    kind: 'executive',
    startsOn: today,
    endsOn,
    startsAt: now,
    endsAt: endOfDay(endsOn),
    decisionId,
    givenAt: now,
    acceptedAt: now,
    acceptedName: founding.displayName,
  })
  ctx.act('mandates.founded', mandateId)
}

/** A person who comes in belongs to the sovereign body of the space (R89). */
export const enterSovereignBody = async (
  { db, scope, now }: MutationContext,
  person: { personId: string; displayName: string },
): Promise<void> => {
  const bodies = await listBodies(db, scope)
  const sovereign = bodies.find(body => !body.dissolvedAt && sovereignKinds.includes(body.kind as BodyKind))
  if (sovereign) await insertBodyMember(db, scope, { bodyId: sovereign.id, ...person, since: now })
}

/** Takes a person out of the bodies and mandates of a space. */
export const forgetInBodies = async (db: Tx, scope: Scope, personId: string, now: Date): Promise<void> => {
  await deleteBodyMemberships(db, scope, personId)
  await resignAll(db, scope, personId, now)
}

/** A person who leaves the space leaves its bodies and mandates with it. */
export const leaveBodies = ({ db, scope, now }: MutationContext, personId: string): Promise<void> =>
  forgetInBodies(db, scope, personId, now)
