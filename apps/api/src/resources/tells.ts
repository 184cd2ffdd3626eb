import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const resourcesTells = {
  offer: 'asks_nothing',
  edit: 'asks_nothing',
  changeOffer: 'asks_nothing',
} as const satisfies Record<string, Tells>
