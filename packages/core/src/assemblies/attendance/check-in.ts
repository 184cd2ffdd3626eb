import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyState } from '../assembly-state.ts'
import type { AssemblyResult } from '../codes.ts'

/** One stay of a person in an assembly; who leaves and comes back has two. */
export type Stay = {
  readonly personId: string
  readonly mode: 'room' | 'online'
  readonly arrivedAt: Date
  readonly leftAt: Date | null
}

/** Stays of one person in one assembly at most: nobody comes and goes as often. */
export const mostStays = 50

const isOn = (state: AssemblyState): boolean => state === 'checked_in' || state === 'running'

/** Who is there at that instant, whether they vote or not. */
export const presentAt = (stays: readonly Stay[], at: Date): string[] => [
  ...new Set(
    stays
      .filter(({ arrivedAt, leftAt }) => arrivedAt <= at && (leftAt === null || at < leftAt))
      .map(stay => stay.personId),
  ),
]

/** Checks somebody in. Refuses: `check_in_not_open`, `checked_in_already`, `stays_too_many`. */
export const checkIn = (
  state: AssemblyState,
  stays: readonly Stay[],
  arriving: Pick<Stay, 'personId' | 'mode'>,
  now: Date,
): AssemblyResult<Stay> => {
  if (!isOn(state)) return refuse('assemblies.check_in_not_open')
  if (presentAt(stays, now).includes(arriving.personId)) return refuse('assemblies.checked_in_already')
  if (stays.filter(one => one.personId === arriving.personId).length >= mostStays)
    return refuse('assemblies.stays_too_many', { params: { most: mostStays } })
  return ok({ personId: arriving.personId, mode: arriving.mode, arrivedAt: now, leftAt: null })
}

/** Says that somebody left. Refuses: `check_in_not_open`, `not_there`. */
export const checkOut = (
  state: AssemblyState,
  stays: readonly Stay[],
  personId: string,
  now: Date,
): AssemblyResult<Stay> => {
  if (!isOn(state)) return refuse('assemblies.check_in_not_open')
  const stay = stays.find(one => one.personId === personId && one.leftAt === null)
  return stay ? ok({ ...stay, leftAt: now }) : refuse('assemblies.not_there')
}
