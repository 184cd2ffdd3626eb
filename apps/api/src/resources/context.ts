import type { ApiContext } from '../api-context.ts'
import { bookingPage } from './booking-page.ts'
import { expireBooking } from './expire-booking.ts'
import { resourcesRouter } from './router.ts'
import { resourcesTells } from './tells.ts'

export const resources = {
  router: resourcesRouter,
  tells: resourcesTells,
  handlers: { 'resources.due': expireBooking },
  actPages: { answer_booking: bookingPage },
} satisfies ApiContext
