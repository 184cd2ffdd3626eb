import type { SameKeys } from '../shared/messages.ts'
import type { resourcesFr } from './messages.fr.ts'

export const resourcesEn = {
  powers: {
    resources_lend: 'lend and borrow in the name of the organisation: rooms, equipment, vehicles, skills',
  },
  kinds: {
    room: 'room',
    equipment: 'equipment',
    vehicle: 'vehicle',
    stock: 'set of several pieces',
    skill: 'skill, by the hour',
  },
  prices: {
    free: 'free of charge',
    at_cost: 'at cost price',
    free_contribution: 'pay what you can',
  },
  bookingStates: {
    requested: 'asked for',
    held: 'kept for now',
    confirmed: 'accepted',
    handed_over: 'handed over',
    returned: 'returned with damage',
    closed: 'returned',
    declined: 'declined',
    expired: 'left without an answer',
    cancelled: 'called off',
  },
  /** What a mail says of a booking, line by line. */
  said: {
    resource: 'What: {resource}',
    quantity: 'How many: {count}',
    when: 'When: {when}',
    purpose: 'What for: {purpose}',
    next: 'It is free again {when}.',
    reason: 'Reason: {reason}',
    usual: 'At the usual price, with an invoice: {price}',
  },
  mail: {
    asked: {
      subject: '{place}: {organisation} asks for {resource}',
      body: 'Hello,\n{organisation} asks to borrow what your organisation lends in {place}.\n\n{booking}\n\nThe request ends by itself if nobody answers within three days.',
      action: 'See the request:',
      act: 'Accept or decline, without signing in:',
    },
    accepted: {
      subject: '{place}: {organisation} lends you {resource}',
      body: 'Hello,\n{organisation} accepts your request.\n\n{booking}',
      action: 'See the booking:',
    },
    held: {
      subject: '{place}: {organisation} keeps {resource} for you',
      body: 'Hello,\n{organisation} keeps this time for you for seven days, until it can confirm.\n\n{booking}',
      action: 'See the booking:',
    },
    declined: {
      subject: '{place}: {organisation} cannot lend you {resource}',
      body: 'Hello,\n{organisation} declines your request.\n\n{booking}',
      action: 'Look for another time:',
    },
    taken: {
      subject: '{place}: {resource} is taken at that time',
      body: 'Hello,\nsomebody else has this time: your request is declined.\n\n{booking}',
      action: 'Look for another time:',
    },
    expired: {
      subject: '{place}: no answer for {resource}',
      body: 'Hello,\n{organisation} has not answered in time: your request has ended. You can make another one, or call them.\n\n{booking}',
      action: 'See this resource:',
    },
    cancelled: {
      subject: '{place}: the booking of {resource} is called off',
      body: 'Hello,\n{organisation} calls this booking off.\n\n{booking}',
      action: 'See the booking:',
    },
  },
  actPage: {
    title: 'Lend {resource}?',
    lead: '{organisation} asks for it in {place}.',
    asks: 'What is asked for',
    answer: 'Your answer',
    accept: 'Accept',
    acceptMeans: 'The time is taken: {organisation} reads it at once.',
    decline: 'Decline',
    declineMeans: 'Say why. The next free time is offered with your answer.',
    reason: 'Why (if you decline)',
    send: 'Send the answer',
    kept: 'Your answer is recorded in the coalition {place}, in the name of your organisation.',
    done: 'It is answered',
    doneAccept: 'The time is taken. The other organisation reads it at once.',
    doneDecline: 'The request is declined. The other organisation reads your reason at once.',
    readIt: 'See the booking',
  },
  errors: {
    place_missing: 'Say where it is: people come there, or fetch it there.',
    accessibility_missing: 'Answer yes or no. If you do not know, go and look, or ask.',
    price_missing: 'Say what it costs.',
    price_unreadable: 'Write an amount, like 40 or 0.35.',
    kind_stays: 'A resource keeps its kind. Offer another one, and withdraw this one.',
    offer_step: 'This resource is no longer where it was: read the page again.',
    revision_changed: 'Somebody has changed this resource meanwhile. Read it again, then try once more.',
    not_offered: 'This resource cannot be asked for at the moment.',
    ends_before_start: 'The end comes before the beginning, or at the same time.',
    too_long: 'A booking lasts {days} days at most.',
    in_past: 'This time is over already.',
    too_far: 'This is too far away: ask less than two years ahead.',
    skill_one_month: 'Hours are counted by the month: ask for each month on its own.',
    too_many: '{more} too many: {free} are left at that time.',
    time_taken: 'This time is taken. The first one that fits begins on {on} at {at}.',
    time_taken_long: 'This time is taken, and nothing as long is free in the three months after.',
    political_price:
      'A political organisation can get nothing from an association for nothing or below the usual price (loi 88-227, article 11-4). Ask for it at the usual price, with an invoice: {price}.',
    political_no_price:
      'A political organisation can get nothing from an association for nothing or below the usual price (loi 88-227, article 11-4). The usual price of this resource is not said: ask whoever lends it.',
    booking_step: 'This booking is no longer where it was: read the page again.',
    reason_missing: 'Say why: whoever asks reads it.',
    requests_changed:
      'Other requests have come meanwhile. Read the page again before you withdraw this resource.',
    asked_too_often: 'Many requests have left today. Go on tomorrow.',
  },
} as const satisfies SameKeys<typeof resourcesFr>
