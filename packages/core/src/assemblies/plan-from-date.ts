import * as z from 'zod/mini'
import type { Audience, EventKind } from '../calendar/event.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { defaultWelcomeMinutes } from './attendance/welcome.ts'
import type { AssemblyResult } from './codes.ts'

/** A date of the calendar becomes an ordinary assembly: one of a series too. */
export const planFromDateInput = z.object({ eventId: uuidInput })
export type PlanFromDateInput = z.output<typeof planFromDateInput>

export type PlanFromDateFacts = {
  readonly kind: EventKind
  readonly audience: Audience
  readonly startsAt: Date
  readonly wholeDay: boolean
  readonly isCancelled: boolean
  readonly isAssembly: boolean
}

/**
 * Whether a date can be prepared as an assembly of the sovereign body: it is one by its kind, for all members, and ahead.
 * Answers how long before it newcomers are welcomed (R91).
 * Refuses: `date_is_assembly`, `date_not_of_members`, `starts_in_past`.
 */
export const planFromDate = (
  facts: PlanFromDateFacts,
  now: Date,
): AssemblyResult<{ welcomeMinutes: number }> => {
  if (facts.isAssembly) return refuse('assemblies.date_is_assembly')
  if (facts.kind !== 'assembly' || facts.audience === 'mandated' || facts.isCancelled)
    return refuse('assemblies.date_not_of_members')
  // What lasts a whole day has no hour to come before.
  const welcomeMinutes = facts.wholeDay ? 0 : defaultWelcomeMinutes
  return facts.startsAt > now ? ok({ welcomeMinutes }) : refuse('assemblies.starts_in_past')
}
