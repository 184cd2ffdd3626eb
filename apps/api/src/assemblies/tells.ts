import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const assembliesTells = {
  plan: 'told_by_next',
  planFromDate: 'told_by_next',
  convene: [
    'assemblies.convened',
    'assemblies.convened_closed',
    'assemblies.convened_extraordinary',
    'assemblies.agenda_closing',
    'assemblies.agenda_frozen',
  ],
  addItem: 'told_by_next',
  orderItems: 'told_by_next',
  withdrawItem: 'told_by_next',
  answer: 'asks_nothing',
  // Whoever holds an assembly does it in front of those who are there; its minutes tell the others.
  holdRoles: 'told_by_next',
  recordArrival: 'told_by_next',
  recordDeparture: 'told_by_next',
  start: 'told_by_next',
  startItem: 'told_by_next',
  endItem: 'told_by_next',
  adjournItems: 'told_by_next',
  extend: 'told_by_next',
  'speaking.askToSpeak': 'told_by_next',
  'speaking.leaveQueue': 'told_by_next',
  'speaking.setPriority': 'own_settings',
  'speaking.giveTurn': 'told_by_next',
  'speaking.endTurn': 'told_by_next',
  'speaking.promptSpeaker': 'told_by_next',
  'speaking.chooseSpeakingRule': 'told_by_next',
  close: ['assemblies.minutes_due'],
  writeMinutes: 'told_by_next',
  publishMinutes: ['assemblies.minutes_published'],
  // The next assembly approves them as they are then.
  correctMinutes: 'told_by_next',
  approveMinutes: 'told_by_next',
  // A question is read when it is put to the vote; whoever is there sees it, whoever votes from elsewhere is written to.
  'ballots.draft': 'told_by_next',
  'ballots.change': 'told_by_next',
  'ballots.open': ['assemblies.ballot_opened'],
  'ballots.putOnline': ['assemblies.ballot_online', 'assemblies.ballot_ending'],
  'ballots.vote': 'asks_nothing',
  'ballots.close': 'asks_nothing',
  'ballots.countHands': 'asks_nothing',
  'ballots.confirmHands': 'asks_nothing',
  // One that is held between two assemblies is told; whoever is in an assembly hears it.
  'ballots.proclaim': ['assemblies.ballot_result'],
  'ballots.void': 'asks_nothing',
} as const satisfies Record<string, Tells>
