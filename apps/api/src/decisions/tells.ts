import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const decisionsTells = {
  fileTension: ['decisions.tension_said'],
  settleTension: ['decisions.tension_treated', 'decisions.tension_returned', 'decisions.tension_said'],
  withdrawTension: 'asks_nothing',
} as const satisfies Record<string, Tells>
