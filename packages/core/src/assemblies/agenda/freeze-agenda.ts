import {
  addDays,
  type CivilDate,
  civilDateAt,
  endOfDay,
  instantAt,
  type WallTime,
  type Zone,
} from '../../shared/time.ts'
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

/** Days before the last one at which members are reminded that the agenda closes (R98). */
const reminderDays = 2
/** Mails about an agenda are written at eight in the morning. */
const mailsAt = '08:00' as WallTime

/** When members are reminded that points are taken still: at eight, two days before the last day. */
export const remindsAt = (
  startsAt: Date,
  policy: Pick<AssemblyPolicy, 'agendaFreezeDays'>,
  zone: Zone,
): Date => instantAt(addDays(freezesOn(startsAt, policy, zone), -reminderDays), mailsAt, zone)

/** When the final agenda is written to all: at eight, on the morning after its freeze (R98). */
export const agendaMailedAt = (
  startsAt: Date,
  policy: Pick<AssemblyPolicy, 'agendaFreezeDays'>,
  zone: Zone,
): Date => instantAt(addDays(freezesOn(startsAt, policy, zone), 1), mailsAt, zone)

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
