import type { SameKeys } from '../shared/messages.ts'
import type { mandatesInterfaceFr } from './interface.fr.ts'

export const mandatesInterfaceEn = {
  decides: {
    title: 'Who decides what',
    sentence: 'Search for a subject: {place} answers with a sentence.',
    search: 'What is it about?',
    searchHint: 'For example: spend €200, represent, convene.',
    noAnswer: 'Nobody was given this power: {body} decides.',
    tree: 'Bodies and roles',
    vacant: 'vacant',
    nobody: 'Vacant. The power returns to {body}.',
    purpose: 'Purpose',
    domain: 'Decides without asking',
    accounts: 'Accounts for',
    holder: 'Held by',
    term: 'Mandate',
    given: 'Given by',
    decision: '{body}, {date}, {method}',
    countersigned: 'countersigned by {name}',
    alone: 'no countersignature: the body had a single member',
    runs: 'From {start} to {end}. {days, plural, one {One day left.} other {# days left.}}',
    ended: 'Ended on {end}. The role is vacant.',
    now: 'today',
    explained: 'One person, one mission, one term. The body that gave it can take it back at any time.',
    empty: 'No body is described yet',
    emptyWhy:
      'Here you will read who may do what, and by which decision. One begins with the body that gathers everybody.',
    held: 'The role “{role}” decides. {holders} holds it until {date}.',
    heldByMany: 'The role “{role}” decides. {holders} hold it until {date}.',
    heldByNone: 'The role “{role}” decides, but it is vacant: {body} decides.',
    also: 'Also: {roles}.',
  },
} as const satisfies SameKeys<typeof mandatesInterfaceFr>
