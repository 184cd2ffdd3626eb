import type { SameKeys } from '../shared/messages.ts'
import { bodyPageEn } from './body-messages.en.ts'
import { mandateErrorsEn } from './error-messages.en.ts'
import { mandatesMailEn } from './mail-messages.en.ts'
import { mandateAccountsEn } from './message-accounts.en.ts'
import { deedsEn } from './message-deeds.en.ts'
import type { mandatesFr } from './messages.fr.ts'

export const mandatesEn = {
  mail: mandatesMailEn,
  /** What the page of a mandate says. */
  ...mandateAccountsEn,
  /** What was done under a mandate, below one another. */
  deeds: deedsEn,
  /** What the page of a body says. */
  body: bodyPageEn,
  deedsTitle: 'What was done under this mandate in Reliance, to begin with:',
  deedsNone:
    'Nothing was done under this mandate in Reliance in these days; what you did elsewhere counts as much.',
  replies: {
    mandate_report: {
      title: 'File the report of a mandate',
      does: 'This text will be the report on your mandate, for members to read.',
      label: 'The report',
      button: 'File this report',
      done: 'the report on the mandate {role} ({place}), expected by {dueOn}, is filed, with the text below.',
      action: 'See the mandate:',
    },
  },
  opens: 'This role lets you:',
  opensNothing: 'This role opens no right here.',
  proof: 'Attached, to be read on the page of the decision:',
  unnamed: 'a person who no longer appears',
  /** What each effect does, in a sentence; the values are made by `effectValues`. */
  effects: {
    create_body: {
      title: 'New body: {name}',
      sentence:
        'Creates “{name}” ({kind}){parent, select, none {} other {, in {parent}}}{end, select, none {} other {, until {end}}}.',
    },
    move_body: {
      title: 'Move {name}',
      sentence: 'Moves “{name}” into {parent}, with its roles, mandates and decisions.',
    },
    dissolve_body: {
      title: 'Dissolve {name}',
      sentence:
        'Dissolves “{name}”. {count, plural, =0 {No mandate is running there.} one {One mandate ends with it: {people}.} other {# mandates end with it: {people}.}}',
    },
    define_role: {
      title: 'Role {name}',
      sentence:
        '{isNew, select, yes {Creates the role “{name}” in {body}.} other {Redefines the role “{name}” of {body}.{gainedCount, plural, =0 {} other { It will also open: {gained}.}}{lostCount, plural, =0 {} other { It will no longer open: {lost}.}}}} Purpose: “{purpose}”. It decides alone: “{domain}”. {powersCount, plural, =0 {It opens no right.} other {Whoever holds it can:}}',
    },
    give_mandate: {
      title: '{role}: {person}',
      sentence:
        '{renews, select, yes {Entrusts {person} again with} other {Entrusts {person} with}} the role “{role}” ({body}), from {start} to {end}. Mission: “{mission}”.{rhythm, select, none {} monthly { A report each month.} quarterly { A report each quarter.} half_yearly { A report twice a year.} other { A report each year.}}{ceiling, select, none {} other { Spending up to {ceiling}.}}{binds, select, yes { Their signature binds the whole group.} other {}} {powersCount, plural, =0 {This role opens no right.} other {This person will be able to:}}',
    },
    end_mandate: {
      title: 'End of the mandate {role} of {person}',
      sentence: 'Ends the mandate “{role}” of {person} ({body}).',
    },
    grant: {
      title: 'What {name} decides',
      sentence:
        '{kindsCount, plural, =0 {Takes back from “{name}” what it could decide: it is decided above again.} other {Lets “{name}” decide: {kinds}. {powersCount, plural, =0 {No right depends on it.} other {Its decisions may give these rights:}}}}',
    },
    close_space: {
      title: 'Close this space',
      sentence:
        'Closes this space: at once, nothing is written there any more and no mandate serves. Thirty days to take it back; after that it is for good.',
    },
  },
  grantKinds: {
    create_body: 'create bodies',
    move_body: 'move bodies',
    dissolve_body: 'dissolve bodies',
    define_role: 'define roles',
    give_mandate: 'give mandates',
    grant: 'delegate further down',
    open_call: 'open calls for projects of the common fund',
    allocate: 'allocate the money of a call for projects',
    adopt_budget: 'adopt the budget of the common fund',
    spend: 'decide an expense of the common fund outside its budget',
  },
  /** Why a decision was not applied, where no rule refused it. */
  endings: {
    withdrawn: 'Whoever proposed it took it back.',
    arrived_from_elsewhere: 'The proposal came from another installation: it gives no right here.',
  },
  decisionStates: {
    asking: 'waits for answers',
    open: 'put to everybody',
    in_force: 'in force',
    refused: 'refused',
    lapsed: 'lapsed',
  },
  organigram: 'Organigram',
  whoDecides: 'Who decides what',
  vacant: 'vacant',
  purpose: 'Purpose',
  domain: 'Domain: what the role decides alone',
  accountabilities: 'Accountabilities',
  until: 'until {day} at 23:59',
  nobodyDecides: 'Nobody: to be brought to the general assembly.',
  engagement:
    'I personally take on the responsibilities of this role, within its domain, until the mandate ends or is recalled.',
  bodyKinds: {
    general_assembly: 'general assembly',
    plenary: 'plenary',
    popular_assembly: 'popular assembly',
    confederal_council: 'confederal council',
    board: 'board',
    coordination: 'coordination',
    pole: 'pole',
    committee: 'committee',
    circle: 'circle',
    secretariat: 'secretariat',
    commission: 'commission',
    working_group: 'working group',
    agora: 'agora',
    local_group: 'local group',
    mission_committee: 'mission committee',
    governance_committee: 'governance committee',
    emergency_council: 'emergency council',
    mediator_pool: 'mediator pool',
    advisory_panel: 'advisory panel',
  },
  mandateKinds: {
    executive: 'carrying out',
    delegate_imperative: 'delegate with an imperative mandate',
    delegate_free: 'free delegate',
    representative: 'representation',
    external: 'outside relations',
  },
  states: {
    given: 'given, waits to be accepted',
    accepted: 'accepted, not begun',
    active: 'running',
    suspended: 'suspended',
    ended: 'ended',
    recalled: 'recalled',
    resigned: 'given back',
    declined: 'declined',
    lapsed: 'not accepted in time',
  },
  methods: {
    simple_majority: 'simple majority',
    consent_decision: 'consent',
    election_without_candidate: 'election without candidate',
    advice_process: 'advice process',
    sortition: 'sortition',
    unanimity: 'unanimity',
  },
  matchPlaces: {
    power: 'in its powers',
    ceiling: 'in the ceiling of its mandate',
    domain: 'in its domain',
    accountability: 'in its accountabilities',
    purpose: 'in its purpose',
    name: 'in its name',
  },
  powers: {
    decision_record: 'bring to a body what it decided in a meeting',
  },
  decisionPage: {
    title: '“{title}”: your answer',
    lead: '{place}, {body}. Proposed by {proposer} on {day}.',
    somebody: 'somebody',
    does: 'What this decision does',
    words: 'What is written',
    files: 'Attached, to be read on the page of the decision:',
    replies: 'Reply of the person concerned',
    noes: 'What those who said no say',
    answer: 'Your answer',
    yes: 'Yes',
    yesMeans: 'The decision moves on.',
    yesYours: 'This is your mandate: your yes is your acceptance.',
    no: 'No',
    noMeans: 'Say why, so that it can be answered.',
    reason: 'What is wrong',
    reasonHint: 'Needed for a no, shown with your name.',
    typedName: 'Your name, as a signature',
    typedNameHint: 'To say yes.',
    done: 'Your answer is recorded',
    doneYes: 'You said yes to “{title}”.',
    doneNo: 'You said no to “{title}”, and why.',
    readIt: 'Read the decision',
  },
  actPage: {
    title: 'A mandate for you: {role}',
    lead: '{space}: {place} entrusts you with this role.',
    mission: 'Mission',
    term: 'Term',
    termDays: 'from {start} to {end}',
    purpose: 'Purpose',
    domain: 'What the role decides alone',
    opens: 'What it lets you do',
    proposer: 'Proposed by',
    decision: 'Decided on {day} (decision no. {number})',
    dueOn: 'You can answer until {day}.',
    engagement: 'The engagement',
    accept: 'I accept this mandate',
    acceptMeans: 'You have its rights from its first day. You can give it back at any time.',
    decline: 'I decline',
    declineMeans: 'No reason is asked. The body will choose somebody else.',
    typedName: 'Your name, as a signature',
    typedNameHint: 'To accept, write “{name}”.',
    accepted: 'You hold the mandate {role}',
    acceptedWhy: 'From {start} to {end}. It stands in the register of {place}.',
    declined: 'You have declined',
    declinedWhy: '{place} will see it in the register.',
  },
  errors: mandateErrorsEn,
} as const satisfies SameKeys<typeof mandatesFr>
