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
  followDecision: ['mandates.to_see_to'],
  withdraw: ['mandates.withdrawn'],
  standFor: 'asks_nothing',
  askToAppear: ['mandates.asked_to_appear'],
  // What the clock says of it from then on.
  accept: [
    'mandates.report_due',
    'mandates.report_late',
    'mandates.renewal_yours',
    'mandates.renewal_opened',
    'mandates.renewal_reminded',
  ],
  fileReport: 'asks_nothing',
  // Whoever is mandated in the commission, in the mail of the morning; nobody else.
  joinCommission: ['mandates.commission_joined'],
  leaveCommission: 'asks_nothing',
  writeToBody: ['mandates.message'],
  // It stands on the page of the body, where members look.
  describeWays: 'asks_nothing',
  decline: ['mandates.declined'],
  resign: ['mandates.resigned'],
} as const satisfies Record<string, Tells>
