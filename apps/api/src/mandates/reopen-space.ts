import { lastDayBefore } from '@reliance/core/mandates/close-space.ts'
import { reopenSpace as decide, heldAtClosing, mayReopen } from '@reliance/core/mandates/reopen-space.ts'
import { type Actor, type PowerName, withPower } from '@reliance/core/shared/permission.ts'
import type { Reader } from '@reliance/db/client.ts'
import { type ClosureRow, findClosure, lockClosure, updateClosure } from '@reliance/db/shared/closures.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { unwrap } from '../trpc/rule-error.ts'
import { actorOf, allow, allowAsMember, type MutationContext } from '../trpc/use-case.ts'
import { findDecision, type Register, readRegister, sovereignOf } from './register.ts'

type Inside = { db: Reader; scope: Scope }

const heldIn = (register: Register, scope: Scope, { closedAt }: ClosureRow, now: Date) =>
  heldAtClosing(
    register.mandates,
    register.roles,
    { spaceId: scope.spaceId, closedAt, presentIds: register.members.map(one => one.personId) },
    now,
  )

const mayHere = (register: Register, { scope }: Inside, closing: ClosureRow, actor: Actor, at: Date) => {
  const members = sovereignOf(register).flatMap(body => register.memberIds(body.bodyId, at))
  return (power: PowerName) => mayReopen(actor, power, heldIn(register, scope, closing, at), members)
}

/** Who acts in a space that may be closed: there, the mandates of the day it closed still serve. */
export const actorEvenClosed = async (inside: Inside, entered: Entered): Promise<Actor> => {
  const actor = actorOf(entered)
  const closing = await findClosure(inside.db, inside.scope)
  if (!closing) return actor
  const held = heldIn(await readRegister(inside.db, inside.scope), inside.scope, closing, entered.now)
  return { ...actor, mandates: held.filter(one => one.personId === actor.personId) }
}

/** Opens the space entered again, under the right that closed it. */
export const reopenHere = async (ctx: MutationContext, power: PowerName): Promise<void> => {
  const { db, scope, actor, now } = ctx
  const closing = await lockClosure(db, scope)
  if (!closing) allow(withPower(actor, power, now))
  const register = await readRegister(db, scope)
  const mandateId = closing && allowAsMember(mayHere(register, ctx, closing, actor, now)(power))
  const { reopenedAt } = unwrap(decide(closing ?? null, now), 'conflict')
  await updateClosure(db, scope, closing?.id ?? '', { reopenedAt, reopenedBy: actor.personId })
  ctx.mandateId = mandateId ?? undefined
}

/** The closing of a space as its people see it, with what this person may still do; null where it is open. */
export const viewClosing = async (
  inside: Inside,
  entered: Entered,
  powers: { close: PowerName; take: PowerName },
) => {
  if (!entered.isClosed) return null
  const [closing, register] = await Promise.all([
    findClosure(inside.db, inside.scope),
    readRegister(inside.db, inside.scope),
  ])
  // It was opened again a moment ago.
  if (!closing) return null
  const cited = closing.decisionId === null ? undefined : findDecision(register, closing.decisionId)
  const may = mayHere(register, inside, closing, actorOf(entered), entered.now)
  const isFinal = !decide(closing, entered.now).ok
  return {
    closedAt: closing.closedAt.toISOString(),
    lastDay: lastDayBefore(closing.finalAt),
    isFinal,
    decision: cited ? { number: String(cited.number), wording: cited.wording } : null,
    can: { reopen: !isFinal && may(powers.close).allowed, take: may(powers.take).allowed },
  }
}
