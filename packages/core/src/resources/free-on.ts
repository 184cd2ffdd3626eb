import { type CivilDate, endOfDay, startOfDay } from '../shared/time.ts'
import { freeQuantity, peakOf, spanOf, type Taken, type Taking } from './taken.ts'

/** How much of a resource can be had all day long, and at the best hour of the day. */
export type FreeOn = { readonly allDay: number; readonly atBest: number }

/** What is in use at one instant. */
const inUseAt = (taken: readonly Taken[], at: Date): number =>
  peakOf(taken, { from: at, until: new Date(at.getTime() + 1) })

/**
 * What of a resource is free on a day of Paris, by the rule that bookings are accepted by (R84): something is whole or in part
 * free where `atBest` is not none. Hours of a skill are those that are left in the month of the day (R121).
 */
export const freeOn = (taking: Taking, taken: readonly Taken[], on: CivilDate): FreeOn => {
  const day = { startsAt: startOfDay(on), endsAt: endOfDay(on) }
  const span = taking.kind === 'skill' ? spanOf(taking, day) : { from: day.startsAt, until: day.endsAt }
  const allDay = freeQuantity(taking.stock, taken, span)
  if (taking.kind === 'skill') return { allDay, atBest: allDay }
  // Least is in use at the beginning, or when something is given back.
  const instants = [span.from, ...taken.map(one => one.until)].filter(
    at => span.from <= at && at < span.until,
  )
  const least = Math.min(...instants.map(at => inUseAt(taken, at)))
  return { allDay, atBest: Math.max(0, taking.stock - least) }
}
