import { mayCoordinate, mayRepresent } from '../positions/powers.ts'
import { type Access, type Actor, type Permission, withRank } from '../shared/permission.ts'

/** Whoever belongs to a member organisation reads the plan, with those who take part discreetly (R56). */
export const mayReadActions = (actor: Actor): Access => withRank(actor, 'reader')

/** Whoever speaks for an organisation acts in its name here too: its dates, its positions and its actions are one mandate. */
export const mayActFor = (actor: Actor, organisationId: string, now: Date): Permission =>
  mayRepresent(actor, organisationId, now)

/** Whoever holds the processes of the coalition asks its organisations about their plan, and answers what they miss (R80). */
export const mayKeepPlan = (actor: Actor, coalitionId: string, now: Date): Permission =>
  mayCoordinate(actor, coalitionId, now)
