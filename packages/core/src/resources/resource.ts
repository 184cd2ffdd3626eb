import * as z from 'zod/mini'
import { communeCodeInput } from '../organisations/found-organisation.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput, requiredLine, textInput } from '../shared/text-input.ts'
import type { ResourcesResult } from './codes.ts'
import { priceInput, readPrice } from './price.ts'

/** What organisations lend one another (R84): a skill is time of somebody who knows how, by the hour (R121). */
export const resourceKinds = ['room', 'equipment', 'vehicle', 'stock', 'skill'] as const
export type ResourceKind = (typeof resourceKinds)[number]

/** Lent for nothing, for what it costs its owner, or for what whoever borrows gives. */
export const priceKinds = ['free', 'at_cost', 'free_contribution'] as const
export type PriceKind = (typeof priceKinds)[number]

/** What a room says of itself: whoever comes has to know before they come. */
export const accessibility = ['stepFree', 'hearingLoop', 'accessibleToilets'] as const
export type Accessibility = (typeof accessibility)[number]

/** Several people can borrow of it at once: of a stock so many pieces, of a skill so many hours a month. */
export const isCounted = (kind: ResourceKind): boolean => kind === 'stock' || kind === 'skill'

/** A day is the longest that an owner may ask for between two bookings. */
export const longestBufferMinutes = 24 * 60

const said = z.nullable(z.boolean())

/**
 * A resource as somebody writes it. `stock`: pieces, or for a skill hours a month; `priceText`: what the amount is for, as
 * "per kilometre"; `usualPrice`: what others pay for it, which L9 asks for; `bufferMinutes`: between two bookings.
 */
export const resourceFields = {
  kind: z.enum(resourceKinds),
  name: requiredLine(120),
  description: textInput(2000),
  place: lineInput(200),
  communeCode: communeCodeInput,
  stock: z.int().check(z.minimum(1), z.maximum(10_000)),
  seats: z.nullable(z.int().check(z.minimum(1), z.maximum(100_000))),
  priceKind: z.enum(priceKinds),
  price: priceInput,
  priceText: lineInput(120),
  usualPrice: priceInput,
  deposit: priceInput,
  conditions: textInput(2000),
  bufferMinutes: z.int().check(z.minimum(0), z.maximum(longestBufferMinutes)),
  stepFree: said,
  hearingLoop: said,
  accessibleToilets: said,
}
const written = z.object(resourceFields)
export type WrittenResource = z.output<typeof written>

/** What a resource says once it is right. Amounts are cents. */
export type ResourceContent = Omit<WrittenResource, 'price' | 'usualPrice' | 'deposit'> & {
  readonly priceCents: bigint | null
  readonly usualPriceCents: bigint | null
  readonly depositCents: bigint | null
}

/**
 * What a resource says, from what somebody wrote; what is of another kind is left out. Where a thing is has to be said, and
 * of a room whether people who walk or hear badly can use it: "not known" is no answer (R84).
 * Refuses: `place_missing`, `accessibility_missing`, `price_missing` (what it costs, of one lent at cost).
 */
export const resourceContent = (written: WrittenResource): ResourcesResult<ResourceContent> => {
  const { price, usualPrice, deposit, ...rest } = written
  const { kind, priceKind } = rest
  if (kind !== 'skill' && rest.place === '') return refuse('resources.place_missing', { field: 'place' })
  const unsaid = accessibility.find(one => rest[one] === null)
  if (kind === 'room' && unsaid !== undefined)
    return refuse('resources.accessibility_missing', { field: unsaid })
  if (priceKind === 'at_cost' && price === '') return refuse('resources.price_missing', { field: 'price' })
  const ofRoom =
    kind === 'room' ? {} : { seats: null, stepFree: null, hearingLoop: null, accessibleToilets: null }
  return ok({
    ...rest,
    ...ofRoom,
    stock: isCounted(kind) ? rest.stock : 1,
    // Hours of somebody have no time between them that a machine could know.
    bufferMinutes: kind === 'skill' ? 0 : rest.bufferMinutes,
    priceCents: priceKind === 'at_cost' ? readPrice(price) : null,
    priceText: priceKind === 'free' ? '' : rest.priceText,
    usualPriceCents: readPrice(usualPrice),
    depositCents: readPrice(deposit),
  })
}
