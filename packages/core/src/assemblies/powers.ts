import {
  type Access,
  type Actor,
  askingFor,
  type Permission,
  type PowerOf,
  type PowerTable,
  withRank,
} from '../shared/permission.ts'

/**
 * `assemblies.convene`: plan and convene the assemblies of the organisation in which it was given. Whoever may do so keeps
 * their agenda too, as long as no role of an assembly does (R101).
 */
export const assembliesPowers = {
  'assemblies.convene': { given: 'organisation', group: 'together' },
} as const satisfies PowerTable
export type AssembliesPower = PowerOf<typeof assembliesPowers>
const asks = askingFor(assembliesPowers)

/** Whether the actor may plan and convene assemblies of the organisation. */
export const mayConvene = (actor: Actor, organisationId: string, now: Date): Permission =>
  asks(actor, 'assemblies.convene', now, { organisationId })

/** Every member reads assemblies, adds points (R97) and answers a convocation, up to date with their dues or not. */
export const mayTakePart = (actor: Actor): Access => withRank(actor, 'member')

/**
 * Whoever is inside a space reads what is decided together there between assemblies, in a coalition too; who says something in
 * it is a voice of its body, which the act itself looks at.
 */
export const mayShareIn = (actor: Actor): Access => withRank(actor, 'reader')
