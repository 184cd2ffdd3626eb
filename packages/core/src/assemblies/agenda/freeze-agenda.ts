import { addDays, type CivilDate, civilDateAt, endOfDay, type Zone } from '../../shared/time.ts'
import type { AssemblyPolicy } from '../assembly-policy.ts'
import type { AgendaItem } from './agenda-item.ts'

/** The last day on which anybody adds a point to the agenda of an assembly (R98). */
export const freezesOn = (
  startsAt: Date,
  { agendaFreezeDays }: Pick<AssemblyPolicy, 'agendaFreezeDays'>,
  zone: Zone,
): CivilDate => addDays(civilDateAt(startsAt, zone), -agendaFreezeDays)

/**
 * The instant from which the agenda is frozen: after 23:59:59 of that day in the zone of the assembly, which is the
 * first instant of the next one, on days when the clock changes too. Compare with `<`.
 */
export const freezesAt = (
  startsAt: Date,
  policy: Pick<AssemblyPolicy, 'agendaFreezeDays'>,
  zone: Zone,
): Date => endOfDay(freezesOn(startsAt, policy, zone), zone)

export type PlannedTime = {
  readonly plannedMinutes: number
  /** Whether the points together last longer than the assembly: a warning, never a refusal (R100). */
  readonly isTooLong: boolean
}

/** How long the points of an agenda last together, beside what an assembly lasts. */
export const plannedTime = (
  items: readonly Pick<AgendaItem, 'plannedMinutes'>[],
  { maxMinutes }: Pick<AssemblyPolicy, 'maxMinutes'>,
): PlannedTime => {
  const plannedMinutes = items.reduce((sum, item) => sum + item.plannedMinutes, 0)
  return { plannedMinutes, isTooLong: plannedMinutes > maxMinutes }
}
