import {
  addDays,
  type CivilDate,
  civilDateAt,
  defaultZone,
  earlierOf,
  endOfDay,
  startOfDay,
  type Zone,
} from '../shared/time.ts'

/** One person, one mission, one term, with what has happened to it. */
export type Mandate = {
  readonly mandateId: string
  readonly personId: string
  readonly roleId: string
  readonly bodyId: string
  readonly mission: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly givenAt: Date
  readonly acceptedAt: Date | null
  readonly declinedAt: Date | null
  readonly recalledAt: Date | null
  readonly resignedAt: Date | null
  /** Since when a recall that enough people said yes to holds its rights back; null once that is settled. */
  readonly suspendedAt: Date | null
}

/**
 * given: waits for the person. accepted: waits for its first day. active: rights. suspended: no rights while its recall
 * is being decided. ended, recalled, resigned: rights
 * are gone. declined: the person refused. lapsed: not accepted in time.
 */
export const mandateStates = [
  'given',
  'accepted',
  'active',
  'suspended',
  'ended',
  'recalled',
  'resigned',
  'declined',
  'lapsed',
] as const
export type MandateState = (typeof mandateStates)[number]

/** Days to accept, counted from the day it was given (protocols §5). */
export const acceptanceDays = 14
/** Days before the end when the renewal window opens. */
export const renewalDays = 45

/** The last day on which the person may accept: the 14th after it was given, never after the term. */
export const acceptanceDueOn = (
  mandate: Pick<Mandate, 'givenAt' | 'endsOn'>,
  zone: Zone = defaultZone,
): CivilDate => {
  const due = addDays(civilDateAt(mandate.givenAt, zone), acceptanceDays)
  return earlierOf(due, mandate.endsOn)
}

export const renewalOpensOn = (mandate: Pick<Mandate, 'endsOn'>): CivilDate =>
  addDays(mandate.endsOn, -renewalDays)

/** From the first instant of the first day to the first instant after the last, shown as 23:59 (R7). */
export const mandateTerm = (
  mandate: Pick<Mandate, 'startsOn' | 'endsOn'>,
  zone: Zone = defaultZone,
): { startsAt: Date; endsAt: Date } => ({
  startsAt: startOfDay(mandate.startsOn, zone),
  endsAt: endOfDay(mandate.endsOn, zone),
})

/**
 * The state at `now`, past or present. What ended the mandate first is what it is called: a recall after the term
 * changes nothing. No tacit renewal.
 */
export const mandateState = (mandate: Mandate, now: Date, zone: Zone = defaultZone): MandateState => {
  const has = (at: Date | null): at is Date => at !== null && at <= now
  const { startsAt, endsAt } = mandateTerm(mandate, zone)
  if (has(mandate.declinedAt)) return 'declined'
  const { recalledAt, resignedAt } = mandate
  const leaving = [
    { state: 'recalled' as const, at: recalledAt },
    { state: 'resigned' as const, at: resignedAt },
  ].filter(({ at }) => has(at) && at < endsAt)
  const [first] = leaving.toSorted((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0))
  if (first) return first.state
  if (!has(mandate.acceptedAt))
    return now < endOfDay(acceptanceDueOn(mandate, zone), zone) ? 'given' : 'lapsed'
  if (now >= endsAt) return 'ended'
  if (has(mandate.suspendedAt)) return 'suspended'
  return now < startsAt ? 'accepted' : 'active'
}

/** Rights exist only in an accepted mandate that has begun and has not ended (R7, R9). */
export const hasRights = (mandate: Mandate, now: Date, zone: Zone = defaultZone): boolean =>
  mandateState(mandate, now, zone) === 'active'

/** Whether a mandate still holds or may come to hold its role. */
export const isPending = (state: MandateState): boolean =>
  state === 'given' || state === 'accepted' || state === 'active' || state === 'suspended'
