import type { SameKeys } from './messages.ts'
import type { todayInterfaceFr } from './today-interface.fr.ts'

export const todayInterfaceEn = {
  noSpace: {
    title: 'Welcome',
    sentence: 'You are not in any space yet. Search for your organisation, or create its space.',
    invitations: 'Invitations are waiting for you',
    exists: 'Your organisation may already exist',
    existsWhy: 'Search for it before creating one: two records for one association complicate everything.',
    search: 'Name of the organisation',
    ask: 'See its page and ask to join',
    requests: 'Your requests',
    asked: 'request sent, no answer yet',
    noneFound:
      'No visible organisation has this name. It may have chosen not to show itself: ask a member for an invitation.',
    create: 'Create my organisation’s space',
    found: 'Found a coalition',
    createWhy: 'A name is enough to begin.',
    foundWhy: 'Your organisation is its first member; if it has no space yet, the same act creates it.',
  },
  steps: {
    title: 'First steps',
    done: '{done, number} of {all, number}',
    isDone: 'done',
    every: 'All these steps',
    hide: 'Hide',
    hideFor: 'Hide the first steps of {place}',
    hidden: 'The first steps of {place} are hidden.',
    show: 'Show them again',
    present: 'Say who you are',
    presentWhy: 'A few lines that other organisations will read before writing to {organisation}.',
    invite: 'Invite two people',
    inviteWhy: 'With two people a decision can be countersigned: it becomes a mandate.',
    coalition: 'Found or join a coalition',
    coalitionWhy: 'It will only see what {organisation} publishes.',
    firstGuest: 'Invite a first organisation',
    firstGuestWhy: 'A coalition begins with two: {coalition} waits for the next one.',
    firstRound: 'Prepare a first round of positions',
    firstRoundWhy:
      'On a few statements each organisation says where it stands: {coalition} sees what unites.',
    open: 'Open another place',
    openOrganisation: 'Create an organisation',
    openCoalition: 'Found a coalition',
  },
  newAnswers: {
    title: 'What is new',
    answered:
      '{more, plural, =0 {{organisation} has answered} one {{organisation} and another organisation have answered} other {{organisation} and # other organisations have answered}}: what unites you, what separates you',
  },
  yourPlaces: {
    title: 'Your places',
    agenda: 'My calendar',
    quiet: 'nothing is waiting for you there',
    waiting:
      '{count, plural, =1 {one thing is waiting for you there} other {# things are waiting for you there}}',
    onTheWay: 'your organisation is not in it yet',
    closed: 'closed, everything can still be read',
  },
  since: {
    title: 'Since your last visit',
    at: 'That was {when}.',
    nothing: 'Nothing has changed in your places.',
    joined: '{count, plural, =1 {One person has come in} other {# people have come in}}',
    memberLeft: '{count, plural, =1 {One person has left} other {# people have left}}',
    signed:
      '{count, plural, =1 {One organisation has signed the charter} other {# signatures of the charter}}',
    organisationLeft: '{count, plural, =1 {One organisation has left} other {# organisations have left}}',
    charter:
      '{count, plural, =1 {A version of the charter is published} other {# versions of the charter are published}}',
    roundOpened:
      '{count, plural, =1 {A round of positions has opened} other {# rounds of positions have opened}}',
    roundClosed:
      '{count, plural, =1 {A round of positions is closed} other {# rounds of positions are closed}}',
    decided: '{count, plural, =1 {A decision is in force} other {# decisions are in force}}',
    mandateBegun: '{count, plural, =1 {A mandate is accepted} other {# mandates are accepted}}',
    callOpened:
      '{count, plural, =1 {A call for projects has opened} other {# calls for projects have opened}}',
    allocated: '{count, plural, =1 {A project has its answer} other {# projects have their answer}}',
  },
} as const satisfies SameKeys<typeof todayInterfaceFr>
