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
  approveMinutes: 'told_by_next',
} as const satisfies Record<string, Tells>
