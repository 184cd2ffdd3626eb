import { type AssemblyState, isAhead } from './assembly-state.ts'
import { laterDays } from './paper-times.ts'

/** What of an assembly is written down, and the instants of its date. */
export type Written = {
  /** The last step that was written; never `cancelled`, which its date says. */
  readonly state: AssemblyState
  /** Since when its date is called off; null for one that is held. */
  readonly cancelledAt: Date | null
  readonly endsAt: Date
  /** The first instant at which the agenda is frozen. */
  readonly freezesAt: Date
}

const laterMs = laterDays * 86_400_000

/**
 * Where an assembly stands at `now`: an agenda is frozen from its instant on, whether or not the clock's own step is
 * written by then (R98); called off with its date. Where nobody ran it here, its agenda stays frozen for fourteen days
 * after its time, so that what was held on paper is entered; then it is closed. One that was never convened closes at once.
 */
export const standingState = (
  { state, cancelledAt, endsAt, freezesAt }: Written,
  now: Date,
): AssemblyState => {
  if (cancelledAt !== null) return 'cancelled'
  const stands = state === 'agenda_open' && freezesAt <= now ? 'agenda_frozen' : state
  if (!isAhead(stands) || now < endsAt) return stands
  const isEnterable = stands === 'agenda_frozen' && now.getTime() < endsAt.getTime() + laterMs
  return isEnterable ? stands : 'closed'
}
