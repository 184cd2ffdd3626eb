import { lastDayBefore } from '@reliance/core/mandates/close-space.ts'
import { reopenSpace as decide, mayReopen } from '@reliance/core/mandates/reopen-space.ts'
import { powersOf } from '@reliance/core/mandates/rights.ts'
import type { Actor, PowerName } from '@reliance/core/shared/permission.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { decisionsOfEffects, findDecision } from '@reliance/db/mandates/read-decisions.ts'
import { type ClosureRow, findClosure, lockClosure, updateClosure } from '@reliance/db/shared/closures.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { actorOf, type MutationContext } from '../boundary/use-case.ts'
import { type Register, readRegister } from './register.ts'
import { voicesOf } from './voices.ts'

type Inside = { db: ReadDb; scope: Scope }

/** The mandates of the day on which the space closed, of people who are still there: nobody gets one meanwhile. */
const heldAtClosing = (
  register: Register,
  scope: Scope,
  { closedAt }: ClosureRow,
  personId: string,
  now: Date,
) =>
  register.people.some(one => one.personId === personId)
    ? register.mandates
        .filter(one => one.personId === personId && one.recalledAt === null && one.resignedAt === null)
        .map(one => ({
          mandateId: one.mandateId,
          spaceId: scope.spaceId,
          bodyId: one.bodyId,
          roleId: one.roleId,
          powers: [...powersOf({ ...register.tree, mandates: [one] }, personId, closedAt)],
          startsAt: one.startsAt,
          // The first instant at which the right is gone: after now.
          endsAt: new Date(now.getTime() + 1),
        }))
        .filter(one => one.powers.length > 0)
    : []

/** Who acts in a space that may be closed: there, the mandates of the day it closed still serve. */
export const actorEvenClosed = async (inside: Inside, entered: Entered): Promise<Actor> => {
  const actor = actorOf(entered)
  const closing = await findClosure(inside.db, inside.scope)
  if (!closing) return actor
  const register = await readRegister(inside.db, inside.scope)
  return {
    ...actor,
    mandates: heldAtClosing(register, inside.scope, closing, actor.personId, entered.now),
  }
}

const isVoice = (register: Register, entered: Entered, signingPower: string): boolean => {
  const voices = voicesOf(register, entered, signingPower).map(one => one.electorId)
  return mayReopen(register.electors, voices, entered.now)
}

/** Opens the space entered again, by any voice of the whole. */
export const reopenHere = async (ctx: MutationContext, signingPower: string): Promise<void> => {
  const { db, scope, actor, now } = ctx
  const closing = await lockClosure(db, scope)
  const { reopenedAt } = unwrap(decide(closing ?? null, now), 'conflict')
  if (!isVoice(await readRegister(db, scope), ctx.entered, signingPower))
    throw new RuleError('forbidden', { code: 'mandates.no_voice_there' })
  await updateClosure(db, scope, closing?.id ?? '', { reopenedAt, reopenedBy: actor.personId })
}

/** The closing of a space as its people see it, with what this person may still do; null where it is open. */
export const viewClosing = async (
  inside: Inside,
  entered: Entered,
  powers: { signing: string; take: PowerName },
) => {
  if (!entered.isClosed) return null
  const [closing, register, effects] = await Promise.all([
    findClosure(inside.db, inside.scope),
    readRegister(inside.db, inside.scope),
    decisionsOfEffects(inside.db, inside.scope),
  ])
  // It was opened again a moment ago.
  if (!closing) return null
  const by = effects.find(one => one.effectId === closing.effectId)
  const decision = by && (await findDecision(inside.db, inside.scope, by.decisionId))
  const isFinal = !decide(closing, entered.now).ok
  const held = heldAtClosing(register, inside.scope, closing, entered.personId ?? '', entered.now)
  return {
    closedAt: closing.closedAt.toISOString(),
    lastDay: lastDayBefore(closing.finalAt),
    isFinal,
    decision: decision ? { number: String(decision.number), wording: decision.text } : null,
    can: {
      reopen: !isFinal && isVoice(register, entered, powers.signing),
      take: held.some(one => one.powers.includes(powers.take)),
    },
  }
}
