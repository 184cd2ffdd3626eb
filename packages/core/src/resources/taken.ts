import { addMonths, type CivilDate, civilDateAt, instantAt, startOfDay, wallTimeAt } from '../shared/time.ts'
import type { ResourceKind } from './resource.ts'

/** From `startsAt` until the first instant after: what ends at two and what begins at two do not meet. */
export type Interval = { readonly startsAt: Date; readonly endsAt: Date }

/** What of a resource is in use, and from when until when nobody else has it: its buffer included. */
export type Taken = { readonly from: Date; readonly until: Date; readonly quantity: number }

export type Span = Pick<Taken, 'from' | 'until'>

/** How a resource is taken. */
export type Taking = {
  readonly kind: ResourceKind
  readonly stock: number
  readonly bufferMinutes: number
}

const firstOfMonth = (at: Date): CivilDate => `${civilDateAt(at).slice(0, 7)}-01` as CivilDate

/**
 * What a booking of that time takes: the time itself and the buffer after it. Hours of a skill are counted by the month, so
 * that a booking takes of the whole month in which it begins (R121).
 */
export const spanOf = ({ kind, bufferMinutes }: Taking, { startsAt, endsAt }: Interval): Span => {
  if (kind !== 'skill') return { from: startsAt, until: new Date(endsAt.getTime() + bufferMinutes * 60_000) }
  const first = firstOfMonth(startsAt)
  return { from: startOfDay(first), until: startOfDay(addMonths(first, 1)) }
}

const meets = (one: Span, other: Span): boolean => one.from < other.until && other.from < one.until

/** How much is in use at once at most within a span; what is used one after the other is not added up. */
export const peakOf = (taken: readonly Taken[], span: Span): number => {
  const within = taken.filter(one => meets(one, span))
  const changes = within
    .flatMap(({ from, until, quantity }) => [
      { at: Math.max(from.getTime(), span.from.getTime()), by: quantity },
      { at: until.getTime(), by: -quantity },
    ])
    // What is given back at an instant is there for whoever begins at it.
    .toSorted((a, b) => a.at - b.at || a.by - b.by)
  let [inUse, peak] = [0, 0]
  for (const { by } of changes) {
    inUse += by
    peak = Math.max(peak, inUse)
  }
  return peak
}

/** How much of a resource can be had over the whole of a span; never below none (R84). */
export const freeQuantity = (stock: number, taken: readonly Taken[], span: Span): number =>
  Math.max(0, stock - peakOf(taken, span))

/** Whether it can be had: the one rule by which times are offered and by which they are refused. */
export const fits = (
  taking: Taking,
  taken: readonly Taken[],
  wanted: Interval & { quantity: number },
): boolean => wanted.quantity <= freeQuantity(taking.stock, taken, spanOf(taking, wanted))

/** When something else begins to be free: that instant, and of a month the day at the hour that was asked for. */
const freedAt = ({ kind }: Taking, { until }: Taken, { startsAt }: Interval): Date =>
  kind === 'skill' ? instantAt(civilDateAt(until), wallTimeAt(startsAt)) : until

/**
 * The first time from what was asked for on that lasts as long and can be had; the same time where it can be had. Null where
 * more is asked for than there is, or none is free before `horizon`, until which `taken` is known.
 */
export const nextFree = (
  taking: Taking,
  taken: readonly Taken[],
  wanted: Interval & { quantity: number },
  horizon: Date,
): Interval | null => {
  const lasts = wanted.endsAt.getTime() - wanted.startsAt.getTime()
  const begins = [wanted.startsAt, ...taken.map(one => freedAt(taking, one, wanted))]
    .filter(at => at >= wanted.startsAt)
    .toSorted((a, b) => a.getTime() - b.getTime())
  for (const startsAt of begins) {
    const time = { startsAt, endsAt: new Date(startsAt.getTime() + lasts) }
    if (spanOf(taking, time).until > horizon) return null
    if (fits(taking, taken, { ...time, quantity: wanted.quantity })) return time
  }
  return null
}
