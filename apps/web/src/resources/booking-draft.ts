import type { BookingPrice } from '@reliance/core/resources/booking.ts'

/** A request as it is typed: texts, empty where nothing was said. */
export type BookingDraft = {
  borrowerId: string
  purpose: string
  startsOn: string
  startTime: string
  endsOn: string
  endTime: string
  quantity: string
  price: BookingPrice
}
