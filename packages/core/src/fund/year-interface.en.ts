import type { SameKeys } from '../shared/messages.ts'
import type { yearInterfaceFr } from './year-interface.fr.ts'

export const yearInterfaceEn = {
  title: 'The year {year}',
  sentence:
    '{isOver, select, yes {On the last day of {year}} other {Today}}, {money} is there, of which {free} is free. That this page was read is written in the register.',
  came: 'Came in',
  went: 'Went out',
  left: 'Is left',
  contributions: 'Contributions of organisations',
  opening: 'What was there before',
  unexplained: 'To be explained',
  grants: 'Projects',
  expenses: 'Expenses',
  fees: 'Charges of bank and cards',
  free: 'Free',
  calls: 'Set aside for calls',
  projects: 'Promised to projects',
  earlier: 'Promised to projects before Reliance',
  tied: 'Promised to projects and not paid yet',
  tiedWhy:
    'The accounts of whoever holds the fund ask for this list at the end of each year: the money is there, and a decision has given it already. Where a third party funded one project, it is a dedicated fund; otherwise a commitment to mention.',
  tiedEarlier: 'Promised to projects before Reliance: {amount}.',
  tiedNone: 'All that was promised to projects is paid.',
  tiedRows: 'Project by project',
  tiedFile: 'This list (CSV)',
  project: 'Project',
  lead: 'Led by',
  decision: 'Decision',
  decisionNumber: 'no. {number}',
  given: 'Given',
  paid: 'Paid',
  leftToPay: 'Left to pay',
  close: 'Close the year',
  notOver: 'The year is closed after {date}.',
  waits:
    '{count, plural, one {A movement of the bank is} other {# movements of the bank are}} still without an explanation: sort them first.',
  closedOn: 'Year closed on {date}.',
} as const satisfies SameKeys<typeof yearInterfaceFr>
