import { ok, refuse } from '../../shared/result.ts'
import { type AssemblyState, isAhead } from '../assembly-state.ts'
import type { AssemblyResult } from '../codes.ts'

/** Minutes before an assembly at which newcomers are welcomed, unless whoever plans it says otherwise (R91). */
export const defaultWelcomeMinutes = 30
const longestWelcomeMinutes = 120

export type Newcomer = {
  readonly personId: string
  readonly joinedAt: Date
  /** Whether they came to an assembly of this body that was held before. */
  readonly cameBefore: boolean
}

/** When newcomers are welcomed: so many minutes before the assembly (R91). */
export const welcomeAt = (startsAt: Date, minutes: number): Date =>
  new Date(startsAt.getTime() - minutes * 60_000)

/**
 * Who is invited to it: whoever joined since the last assembly of the body that was held, or never came to one (R91).
 * Nobody is where none was held here before: what people did elsewhere is not known, and all are new together.
 */
export const invitedToWelcome = (members: readonly Newcomer[], lastHeldAt: Date | null): string[] =>
  lastHeldAt === null
    ? []
    : members.filter(one => !one.cameBefore || one.joinedAt > lastHeldAt).map(one => one.personId)

/** A welcome lasts whole minutes, none to two hours; none is no welcome. Refuses: `welcome_out_of_range`. */
export const checkWelcomeMinutes = (minutes: number): AssemblyResult<number> =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= longestWelcomeMinutes
    ? ok(minutes)
    : refuse('assemblies.welcome_out_of_range', {
        field: 'welcomeMinutes',
        params: { most: longestWelcomeMinutes },
      })

export type WelcomeFacts = {
  readonly state: AssemblyState
  readonly startsAt: Date
  readonly welcomeMinutes: number
  /** Whether the convocation, which says when it is, was sent. */
  readonly isConvened: boolean
  /** Who welcomes; null where nobody does, or whoever did has left. */
  readonly hostId: string | null
}

/** A welcome can be prepared until it begins, in an assembly that is neither held nor called off. */
export const isWelcomeAhead = (
  { state, startsAt, welcomeMinutes }: Pick<WelcomeFacts, 'state' | 'startsAt' | 'welcomeMinutes'>,
  now: Date,
): boolean => isAhead(state) && now < welcomeAt(startsAt, welcomeMinutes)
