import { answerBookingInput } from '@reliance/core/resources/answer-booking.ts'
import { askBookingInput } from '@reliance/core/resources/ask-booking.ts'
import { bookingPaperInput } from '@reliance/core/resources/booking-paper.ts'
import { cancelBookingInput } from '@reliance/core/resources/cancel-booking.ts'
import { changeOfferInput } from '@reliance/core/resources/change-offer.ts'
import { closeBookingInput } from '@reliance/core/resources/close-booking.ts'
import { editResourceInput } from '@reliance/core/resources/edit-resource.ts'
import { getBookingInput } from '@reliance/core/resources/get-booking.ts'
import { getResourceInput } from '@reliance/core/resources/get-resource.ts'
import { getWeekInput } from '@reliance/core/resources/get-week.ts'
import { handOverBookingInput } from '@reliance/core/resources/hand-over-booking.ts'
import { listBookingsInput } from '@reliance/core/resources/list-bookings.ts'
import { listResourcesInput } from '@reliance/core/resources/list-resources.ts'
import { offerResourceInput } from '@reliance/core/resources/offer-resource.ts'
import { returnBookingInput } from '@reliance/core/resources/return-booking.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../boundary/procedures.ts'
import { drawn } from '../papers/drawn.ts'
import { answerBooking } from './answer-booking.ts'
import { askBooking } from './ask-booking.ts'
import { bookingPaper } from './booking-paper.ts'
import { cancelBooking } from './cancel-booking.ts'
import { changeOffer } from './change-offer.ts'
import { closeBooking } from './close-booking.ts'
import { editResource } from './edit-resource.ts'
import { getBooking } from './get-booking.ts'
import { getResource } from './get-resource.ts'
import { getWeek } from './get-week.ts'
import { handOverBooking } from './hand-over-booking.ts'
import { listBookings } from './list-bookings.ts'
import { listResources } from './list-resources.ts'
import { offerResource } from './offer-resource.ts'
import { returnBooking } from './return-booking.ts'

export const resourcesRouter = router({
  list: spaceQuery.input(listResourcesInput).query(reading(listResources)),
  get: spaceQuery.input(getResourceInput).query(reading(getResource)),
  offer: spaceMutation.input(offerResourceInput).mutation(writing(offerResource)),
  edit: spaceMutation.input(editResourceInput).mutation(writing(editResource)),
  changeOffer: spaceMutation.input(changeOfferInput).mutation(writing(changeOffer)),
  week: spaceQuery.input(getWeekInput).query(reading(getWeek)),
  bookings: spaceQuery.input(listBookingsInput).query(reading(listBookings)),
  booking: spaceQuery.input(getBookingInput).query(reading(getBooking)),
  ask: spaceMutation.input(askBookingInput).mutation(writing(askBooking)),
  answer: spaceMutation.input(answerBookingInput).mutation(writing(answerBooking)),
  handOver: spaceMutation.input(handOverBookingInput).mutation(writing(handOverBooking)),
  takeBack: spaceMutation.input(returnBookingInput).mutation(writing(returnBooking)),
  close: spaceMutation.input(closeBookingInput).mutation(writing(closeBooking)),
  paper: spaceQuery.input(bookingPaperInput).query(async call => drawn(await reading(bookingPaper)(call))),
  cancel: spaceMutation.input(cancelBookingInput).mutation(writing(cancelBooking)),
})
