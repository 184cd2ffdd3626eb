import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const consultationsTells = {
  startImport: 'own_draft',
  appendImport: 'own_draft',
  finishImport: 'asks_nothing',
  remove: 'asks_nothing',
} as const satisfies Record<string, Tells>
