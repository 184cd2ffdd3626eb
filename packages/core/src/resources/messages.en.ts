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
  errors: {
    place_missing: 'Say where it is: people come there, or fetch it there.',
    accessibility_missing: 'Answer yes or no. If you do not know, go and look, or ask.',
    price_missing: 'Say what it costs.',
    price_unreadable: 'Write an amount, like 40 or 0.35.',
    kind_stays: 'A resource keeps its kind. Offer another one, and withdraw this one.',
    offer_step: 'This resource is no longer where it was: read the page again.',
    revision_changed: 'Somebody has changed this resource meanwhile. Read it again, then try once more.',
  },
} as const satisfies SameKeys<typeof resourcesFr>
