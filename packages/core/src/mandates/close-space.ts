import * as z from 'zod/mini'
import { ok } from '../shared/result.ts'
import { addDays, type CivilDate, civilDateAt, defaultZone, endOfDay, type Zone } from '../shared/time.ts'
import type { EffectKind } from './decision-effect.ts'

/** Days in which a closing can be taken back. */
export const undoDays = 30

export type Closing = {
  readonly closedAt: Date
  /** The last day on which it can be opened again, and the first instant at which it cannot. */
  readonly lastDay: CivilDate
  readonly finalAt: Date
}

/** The last day on which what is final at that instant can be taken back. */
export const lastDayBefore = (finalAt: Date, zone: Zone = defaultZone): CivilDate =>
  civilDateAt(new Date(finalAt.getTime() - 1), zone)

/** A closing that begins at `now`: read-only from then on, for good after `undoDays` (decision 20). */
export const closingFrom = (now: Date, zone: Zone = defaultZone): Closing => {
  const lastDay = addDays(civilDateAt(now, zone), undoDays)
  return { closedAt: now, lastDay, finalAt: endOfDay(lastDay, zone) }
}

export const closeSpaceInput = z.object({})

/** Closes the organisation or the coalition, by a decision of the whole and never of one for others (R89, R108). */
export const closeSpace: EffectKind<z.output<typeof closeSpaceInput>> = {
  kind: 'close_space',
  input: closeSpaceInput,
  traits: ['stands_alone', 'never_alone'],
  isBig: () => true,
  gains: () => [],
  loses: () => [],
  mayDecide: () => false,
  describe: () => ({}),
  next: tree => ok(tree),
}
