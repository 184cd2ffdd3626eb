import * as z from 'zod/mini'
import type { Audience, EventKind } from '../calendar/event.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { AssemblyResult } from './codes.ts'

/** A date of the calendar becomes an ordinary assembly: one of a series too. */
export const planFromDateInput = z.object({ eventId: uuidInput })
export type PlanFromDateInput = z.output<typeof planFromDateInput>

export type PlanFromDateFacts = {
  readonly kind: EventKind
  readonly audience: Audience
  readonly startsAt: Date
  readonly isCancelled: boolean
  readonly isAssembly: boolean
}

/**
 * Whether a date can be prepared as an assembly of the sovereign body: it is one by its kind, for all members, and ahead.
 * Refuses: `date_is_assembly`, `date_not_of_members`, `starts_in_past`.
 */
export const planFromDate = (facts: PlanFromDateFacts, now: Date): AssemblyResult<null> => {
  if (facts.isAssembly) return refuse('assemblies.date_is_assembly')
  if (facts.kind !== 'assembly' || facts.audience === 'mandated' || facts.isCancelled)
    return refuse('assemblies.date_not_of_members')
  return facts.startsAt > now ? ok(null) : refuse('assemblies.starts_in_past')
}
