import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const resourcesTells = {
  offer: 'asks_nothing',
  edit: 'asks_nothing',
  // Whoever waits for what is withdrawn is told.
  changeOffer: ['resources.declined'],
  ask: ['resources.asked', 'resources.expired', 'resources.taken'],
  answer: [
    'resources.accepted',
    'resources.held',
    'resources.declined',
    'resources.taken',
    'resources.expired',
  ],
  // An owner who takes something of their own hands nothing over to anybody.
  handOver: ['resources.handed_over'],
  takeBack: ['resources.damaged'],
  close: ['resources.settled'],
  cancel: ['resources.cancelled'],
} as const satisfies Record<string, Tells>
