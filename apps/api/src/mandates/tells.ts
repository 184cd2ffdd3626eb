import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const mandatesTells = {
  propose: [
    'mandates.asked',
    'mandates.asked_yours',
    'mandates.asked_reply',
    'mandates.reminded',
    'mandates.opened',
    'mandates.in_force',
    'mandates.lapsed',
    'mandates.stale',
    'effects',
  ],
  answer: [
    'mandates.in_force',
    'mandates.refused',
    'mandates.given',
    'mandates.suspended',
    'mandates.recalled',
    'effects',
  ],
  withdraw: ['mandates.withdrawn'],
  standFor: 'asks_nothing',
  askToAppear: ['mandates.asked_to_appear'],
  accept: 'asks_nothing',
  decline: ['mandates.declined'],
  resign: ['mandates.resigned'],
} as const satisfies Record<string, Tells>
