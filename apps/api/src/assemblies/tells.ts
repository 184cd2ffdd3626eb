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
  // A question is read when it is put to the vote; whoever is there sees it, whoever votes from elsewhere is written to.
  'ballots.draft': 'told_by_next',
  'ballots.change': 'told_by_next',
  'ballots.open': ['assemblies.ballot_opened'],
  'ballots.vote': 'asks_nothing',
  'ballots.close': 'asks_nothing',
  'ballots.countHands': 'asks_nothing',
  'ballots.confirmHands': 'asks_nothing',
  'ballots.proclaim': 'asks_nothing',
  'ballots.void': 'asks_nothing',
} as const satisfies Record<string, Tells>
