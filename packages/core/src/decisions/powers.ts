import { type Access, type Actor, withRank } from '../shared/permission.ts'

/** Whoever belongs here says what does not work, and reads what others said (R15). */
export const maySayTensions = (actor: Actor): Access => withRank(actor, 'supporter')
