import { type Body, bodiesOver, bodyAndAbove, isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { bodiesOverMove } from '@reliance/core/mandates/move-body.ts'
import { factsOf, type Register } from './register-view.ts'

const bodiesOf = (register: Register) => factsOf(register).bodies

/** Whether this person edits for one of these bodies. */
const edits = (register: Register, bodyIds: readonly string[]): boolean =>
  register.bodies.some(one => one.can.edit && bodyIds.includes(one.bodyId))

/** Bodies that this person may move or dissolve: they edit for what contains them. */
export const arrangeable = (register: Register): Body[] => {
  const bodies = bodiesOf(register)
  return bodies.filter(
    one => one.dissolvedAt === null && !isSovereign(one) && edits(register, bodiesOver(bodies, one.parentId)),
  )
}

/** Where a body may go: neither where it is, nor into itself, nor where this person edits nothing. */
export const placesFor = (register: Register, bodyId: string): Body[] => {
  const bodies = bodiesOf(register)
  const body = bodies.find(one => one.bodyId === bodyId)
  if (body === undefined) return []
  return bodies.filter(
    one =>
      one.dissolvedAt === null &&
      one.bodyId !== body.parentId &&
      !bodyAndAbove(bodies, one.bodyId).includes(bodyId) &&
      edits(register, bodiesOverMove(bodies, body, one.bodyId)),
  )
}

/** Decisions in force of these bodies that are no recall: those that may be cited. */
const decisionsOf = (register: Register, bodyIds: readonly string[]) =>
  register.decisions.filter(
    one => one.effective && one.subjectPersonId === null && bodyIds.includes(one.bodyId),
  )

/** Decisions that carry this dissolution, as far as it is known. */
export const decisionsOfDissolution = (register: Register, bodyId: string) => {
  const bodies = bodiesOf(register)
  const body = bodies.find(one => one.bodyId === bodyId)
  const over = body === undefined ? bodies.map(one => one.bodyId) : bodiesOver(bodies, body.parentId)
  return decisionsOf(register, over)
}

/** Roles that somebody may hold: those of bodies that live. */
export const livingRoles = (register: Register) => {
  const living = new Set(bodiesOf(register).flatMap(one => (one.dissolvedAt === null ? [one.bodyId] : [])))
  return register.roles.filter(one => living.has(one.bodyId))
}

/** Decisions that carry this move, as far as it is known. */
export const decisionsOfMove = (register: Register, move: { bodyId: string; parentId: string }) => {
  const bodies = bodiesOf(register)
  const body = bodies.find(one => one.bodyId === move.bodyId)
  if (body === undefined)
    return decisionsOf(
      register,
      bodies.map(one => one.bodyId),
    )
  return decisionsOf(register, bodiesOverMove(bodies, body, move.parentId || body.parentId))
}
