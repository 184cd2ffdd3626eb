import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const assembliesTells = {
  plan: 'told_by_next',
  convene: [
    'assemblies.convened',
    'assemblies.convened_closed',
    'assemblies.convened_extraordinary',
    'assemblies.agenda_closing',
    'assemblies.agenda_frozen',
  ],
  addItem: 'told_by_next',
  withdrawItem: 'told_by_next',
  answer: 'asks_nothing',
} as const satisfies Record<string, Tells>
