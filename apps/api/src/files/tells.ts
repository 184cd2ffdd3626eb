import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const filesTells = {
  start: 'own_draft',
  finish: 'own_draft',
  discard: 'own_draft',
} as const satisfies Record<string, Tells>
