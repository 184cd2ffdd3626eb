import * as z from 'zod/mini'
import { wallTimeInput } from '../calendar/event.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { requiredText } from '../shared/text-input.ts'
import { addDays, civilDateAt, civilDateInput, instantAt, wallTimeAt } from '../shared/time.ts'
import { bookingPrices } from './booking.ts'
import type { OfferState } from './change-offer.ts'
import type { ResourcesResult } from './codes.ts'
import { type Prices, politicalPrice, type Sides } from './political-price.ts'
import {
  fits,
  freeQuantity,
  type Interval,
  nextFree,
  type Span,
  spanOf,
  type Taken,
  type Taking,
} from './taken.ts'

/** A booking lasts a month at most, and begins within two years. */
export const longestBookingDays = 31
export const furthestBookingDays = 730

/** When, by the clock on the wall in Paris, and how many pieces. */
export const bookingTimeFields = {
  startsOn: civilDateInput,
  startTime: wallTimeInput,
  endsOn: civilDateInput,
  endTime: wallTimeInput,
  quantity: z.int().check(z.minimum(1), z.maximum(10_000)),
}
const written = z.object(bookingTimeFields)
export type WrittenTime = z.output<typeof written>

/** `borrowerId`: the member organisation in whose name it is asked for. */
export const askBookingInput = z.object({
  ...bookingTimeFields,
  resourceId: uuidInput,
  borrowerId: uuidInput,
  purpose: requiredText(600),
  price: z.enum(bookingPrices),
})
export type AskBooking = z.output<typeof askBookingInput>

/** What a booking asks for once it is right: the time, what it takes of the resource, and how much. */
export type BookedTime = Interval & Span & { readonly quantity: number }

/** What is in use, known until `horizon`. */
export type InUse = { readonly taken: readonly Taken[]; readonly horizon: Date }

/** Of a skill, the hours that it lasts, begun ones whole; of a stock what was asked for; of the others one. */
const quantityOf = ({ kind }: Taking, { startsAt, endsAt }: Interval, asked: number): number => {
  if (kind === 'skill') return Math.ceil((endsAt.getTime() - startsAt.getTime()) / 3_600_000)
  return kind === 'stock' ? asked : 1
}

/**
 * The time that somebody wrote. Refuses: `ends_before_start` (an empty time too), `too_long`, `in_past`, `too_far`,
 * `skill_one_month` (hours are counted by the month).
 */
export const bookedTime = (taking: Taking, written: WrittenTime, now: Date): ResourcesResult<BookedTime> => {
  const { startsOn, startTime, endsOn, endTime } = written
  const time = { startsAt: instantAt(startsOn, startTime), endsAt: instantAt(endsOn, endTime) }
  if (time.endsAt <= time.startsAt)
    return refuse('resources.ends_before_start', { field: endsOn < startsOn ? 'endsOn' : 'endTime' })
  if (endsOn > addDays(startsOn, longestBookingDays))
    return refuse('resources.too_long', { field: 'endsOn', params: { days: longestBookingDays } })
  if (time.startsAt < now) return refuse('resources.in_past', { field: 'startsOn' })
  if (time.startsAt.getTime() - now.getTime() > furthestBookingDays * 86_400_000)
    return refuse('resources.too_far', { field: 'startsOn' })
  const span = spanOf(taking, time)
  if (taking.kind === 'skill' && time.endsAt > span.until)
    return refuse('resources.skill_one_month', { field: 'endsOn' })
  return ok({ ...time, ...span, quantity: quantityOf(taking, time, written.quantity) })
}

/**
 * Whether that time can be had, beside what is in use. Refuses `too_many` (some are free, fewer than asked for, `more` too
 * many), `time_taken` with the next time that can be had, and `time_taken_long` where none is near.
 */
export const checkFree = (
  taking: Taking,
  { taken, horizon }: InUse,
  time: BookedTime,
): ResourcesResult<null> => {
  if (fits(taking, taken, time)) return ok(null)
  const free = freeQuantity(taking.stock, taken, time)
  if (free > 0)
    return refuse('resources.too_many', {
      field: taking.kind === 'skill' ? 'endTime' : 'quantity',
      params: { free, more: time.quantity - free },
    })
  const next = nextFree(taking, taken, time, horizon)
  return next === null
    ? refuse('resources.time_taken_long', { field: 'startsOn' })
    : refuse('resources.time_taken', {
        field: 'startsOn',
        params: { on: civilDateAt(next.startsAt), at: wallTimeAt(next.startsAt) },
      })
}

export type AskFacts = {
  readonly resource: Taking & Prices & { readonly state: OfferState; readonly isOwn: boolean }
  readonly sides: Sides
  readonly inUse: InUse
}

/**
 * What is asked for (R84). Of one's own it is booked at once; of another organisation it waits for an answer, and takes no
 * time until then. Refuses `not_offered`, `usual_price_missing`, and what `bookedTime`, `checkFree` and `politicalPrice` refuse.
 */
export const askBooking = (
  { resource, sides, inUse }: AskFacts,
  input: AskBooking,
  now: Date,
): ResourcesResult<BookedTime & { readonly state: 'requested' | 'confirmed' }> => {
  const mayBeAsked = resource.state === 'published' || (resource.isOwn && resource.state === 'paused')
  if (!mayBeAsked) return refuse('resources.not_offered')
  const time = bookedTime(resource, input, now)
  if (!time.ok) return time
  const free = checkFree(resource, inUse, time.value)
  if (!free.ok) return free
  if (input.price === 'usual' && resource.usualPriceCents === null)
    return refuse('resources.usual_price_missing', { field: 'price' })
  const priced = resource.isOwn ? ok(null) : politicalPrice(resource, sides, input.price)
  return priced.ok ? ok({ ...time.value, state: resource.isOwn ? 'confirmed' : 'requested' }) : priced
}
