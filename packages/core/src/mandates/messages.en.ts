import type { SameKeys } from '../shared/messages.ts'
import { mandateAccountsEn } from './message-accounts.en.ts'
import { deedsEn } from './message-deeds.en.ts'
import type { mandatesFr } from './messages.fr.ts'

export const mandatesEn = {
  mail: {
    asked: {
      subject: '{place}: your answer on “{title}”',
      body: 'Hello,\n{proposer} brings this decision to {body} of {place}:\n\n{effects}\n\n{text}\n\n{proof}\n\nIt is done once enough people have said yes, with your yes or without it. Without enough yes the proposal lapses on {lapsesOn}.',
      action: 'Or come into Reliance:',
      act: 'Read and answer yes or no, without signing in:',
    },
    asked_yours: {
      subject: '{place}: a decision concerns you, “{title}”',
      body: 'Hello,\n{proposer} brings this decision to {body} of {place}; you gain something by it:\n\n{effects}\n\n{text}\n\n{proof}\n\nYour yes is your acceptance; whether it is counted depends on how many people can answer. Your no always is.',
      action: 'Or come into Reliance:',
      act: 'Read and answer yes or no, without signing in:',
    },
    asked_reply: {
      subject: '{place}: a decision concerns you, “{title}”',
      body: 'Hello,\n{proposer} brings this decision to {body} of {place}:\n\n{effects}\n\n{text}\n\n{proof}\n\nYou can reply: what you write is shown first to those who decide. Your answer is not counted.',
      action: 'Or come into Reliance:',
      act: 'Read and answer yes or no, without signing in:',
    },
    reminded: {
      subject: '{place}: your answer on “{title}” is still awaited',
      body: 'Hello,\na week ago {proposer} brought this decision to {body} of {place}:\n\n{effects}\n\n{text}\n\n{proof}\n\nIt lapses on {lapsesOn} if answers are missing.',
      action: 'Or come into Reliance:',
      act: 'Read and answer yes or no, without signing in:',
    },
    opened: {
      subject: '{place}: a decision for everybody, “{title}”',
      body: 'Hello,\nenough people said yes to this decision, which {proposer} brought to {body} of {place}, for it to be put to everybody:\n\n{effects}\n\n{text}\n\n{proof}\n\nIt comes into force after {closesOn} if more say yes than no.',
      action: 'Or come into Reliance:',
      act: 'Read and answer yes or no, without signing in:',
    },
    in_force: {
      subject: '{place}: decided, “{title}”',
      body: 'Hello,\ndecision no. {number} of {body} of {place} is in force:\n\n{effects}\n\n{text}\n\n{proof}',
      action: 'Read the decision:',
    },
    refused: {
      subject: '{place}: refused, “{title}”',
      body: 'Hello,\ndecision no. {number} of {body} of {place} did not get more yes than no. Nothing has changed:\n\n{effects}\n\n{text}\n\n{proof}',
      action: 'Read the decision:',
    },
    lapsed: {
      subject: '{place}: lapsed, “{title}”',
      body: 'Hello,\nproposal no. {number} to {body} of {place} did not get enough answers. Nothing has changed:\n\n{effects}\n\n{text}\n\n{proof}\n\nIt can be taken up again at any time.',
      action: 'Read the decision:',
    },
    stale: {
      subject: '{place}: not applied, “{title}”',
      body: 'Hello,\ndecision no. {number} of {body} of {place} had enough yes, but something has changed since it was proposed. Nothing was applied:\n\n{effects}\n\n{text}\n\n{proof}\n\nIts page says what changed; the decision can be taken up again.',
      action: 'Read the decision:',
    },
    withdrawn: {
      subject: '{place}: proposal taken back, “{title}”',
      body: 'Hello,\n{proposer} took back proposal no. {number} to {body} of {place}: there is nothing left to answer, and nothing has changed.\n\n{effects}',
      action: 'Read the decision:',
    },
    declined: {
      subject: '{place}: the mandate {role} is not accepted',
      body: 'Hello,\n{holder} did not accept the mandate “{role}” that {body} of {place} gave them. No right had begun.\n\nThe role waits for somebody else: propose them whenever you like.',
      action: 'Read who decides what:',
    },
    resigned: {
      subject: '{place}: the mandate {role} is given back',
      body: 'Hello,\n{holder} gave back the mandate “{role}” ({body} of {place}), planned until {endsOn}. Its rights ended at that moment; what was done before stays valid.',
      action: 'Read who decides what:',
    },
    report_due: {
      subject: '{place}: your report on the mandate {role} is expected',
      body: 'Hello,\nthe report on your mandate “{role}” ({body}, {place}) is expected by {dueOn}. It says what was done since {startsOn}, and members will read it.\n\n{deeds}',
      reply:
        'To file it, answer this mail: what you write will be the report. A few sentences are enough. We will answer what was done.',
      action: 'Write it on the page of the mandate:',
    },
    report_late: {
      subject: '{place}: your report on the mandate {role} is late',
      body: 'Hello,\nthe report on your mandate “{role}” ({body}, {place}) was expected by {dueOn}. The page of the mandate says that it is late, until it is filed. It says what was done since {startsOn}.\n\n{deeds}',
      reply:
        'To file it, answer this mail: what you write will be the report. A few sentences are enough. We will answer what was done.',
      action: 'Write it on the page of the mandate:',
    },
    renewal_yours: {
      subject: '{place}: your mandate {role} ends soon',
      body: 'Hello,\nyour mandate “{role}” ({body}, {place}) ends on {endsOn} at 23:59. It does not renew itself: without a decision its rights stop on that day, and the role is vacant.\n\nYou can propose to renew it, or that somebody else takes it.',
      action: 'See the mandate and propose what follows:',
    },
    renewal_opened: {
      subject: '{place}: the mandate {role} ends soon',
      body: 'Hello,\nthe mandate “{role}” ({body}, {place}), held by {holder}, ends on {endsOn} at 23:59. It does not renew itself: without a decision the role is vacant.\n\nWhoever decides here can propose to renew it, or propose somebody else.',
      action: 'See the mandate and propose what follows:',
    },
    renewal_reminded: {
      subject: '{place}: nothing follows the mandate {role} yet',
      body: 'Hello,\nthe mandate “{role}” ({body}, {place}), held by {holder}, ends on {endsOn} at 23:59, and nothing is decided for afterwards. Without a decision its rights stop on that day, and the role is vacant.',
      action: 'See the mandate and propose what follows:',
    },
    asked_to_appear: {
      subject: '{place}: somebody of {organisation} for the role {role}?',
      body: 'Hello,\n{proposer} would like to propose somebody of {organisation} to {place} for the role “{role}”.\n\nA mandate is given to somebody who is shown in the coalition, and nobody is without having said so. Hand this address on to the person you have in mind: they choose there to be shown, and under which name. Doing nothing is an answer as well, and changes nothing.\n\n{message}',
      action: 'The page of the coalition:',
    },
    given: {
      subject: '{place} entrusts you with a mandate: {role}',
      body: 'Hello,\n{body} of {place} entrusts you with the role “{role}”, by decision no. {number}, which {proposer} proposed.\n\nMission: {mission}\nFrom {startsOn} to {endsOn}.\n\n{powers}\n\nThe rights begin when you accept, on {dueOn} at the latest. Declining is just as simple, and asks for no reason.',
      action: 'Or come into Reliance:',
      act: 'Read the engagement, accept or decline, without signing in:',
    },
    suspended: {
      subject: '{place}: your mandate {role} is suspended',
      body: 'Hello,\nenough people want to take back your mandate “{role}” ({body} of {place}) for everybody to be asked: it is decision no. {number}. Its rights are suspended from now on. The mandate ends after {closesOn} if more say yes than no; otherwise its rights come back.\n\n{text}',
      action: 'Read the decision:',
    },
    recalled: {
      subject: '{place}: your mandate {role} has ended',
      body: 'Hello,\nby decision no. {number} your mandate “{role}” ({body} of {place}) has ended, and its rights at the same instant. What was done before remains valid.\n\n{text}',
      action: 'Read the decision:',
    },
  },
  /** What the page of a mandate says. */
  ...mandateAccountsEn,
  /** What was done under a mandate, below one another. */
  deeds: deedsEn,
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
      sentence: 'Creates “{name}” ({kind}){parent, select, none {} other {, in {parent}}}.',
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
  errors: {
    power_missing:
      'None of your mandates allows this act. Nothing changed; “Who decides what” tells whom to turn to.',
    mandate_over:
      'The mandate that allowed this act has ended. Nothing changed; the body that gave it can decide a new one.',
    rank_missing:
      'This act is open to people who take part in this space. Nothing changed; you can ask to take part.',
    revision_changed:
      'Somebody changed this page in the meantime. Nothing was replaced and your entry is still on the screen. Reload, then take it up again.',
    body_name_missing: 'The body has no name. Your entry is still on the screen; give it a name.',
    body_name_taken:
      'A body is already called “{name}” in the same place. Your entry is still on the screen; choose another name, or another place.',
    body_dissolved: 'This body has been dissolved. Nothing changed; choose a body that is active.',
    parent_missing:
      'The body that was to contain this one no longer exists. Nothing changed; choose another.',
    second_assembly:
      'This space already has its sovereign assembly, and there is only one. Your entry is still on the screen; choose another kind of body.',
    body_inside_itself: 'A body cannot stand inside itself. Nothing moved; choose another place.',
    sovereign_stays:
      'Every power here comes from the sovereign assembly: it is neither moved nor dissolved. Nothing has changed.',
    bodies_inside:
      '{count, plural, one {One body stands} other {# bodies stand}} inside this one. Nothing was dissolved; move or dissolve first what it contains.',
    other_mandates_end:
      'A mandate was given here meanwhile, and would end too. Nothing was dissolved; read the list again, then confirm.',
    role_missing: 'The role is missing. Your entry is still on the screen; choose the one that is given.',
    role_name_missing: 'The role has no name. Your entry is still on the screen; name the function.',
    role_name_taken:
      'A role of this body is already called “{name}”. Your entry is still on the screen; choose another name.',
    role_retired: 'This role no longer exists. Nothing changed; choose a role in force.',
    purpose_missing:
      'The purpose of the role is missing. Your entry is still on the screen; say what it is for.',
    domain_missing:
      'The domain of the role is missing. Your entry is still on the screen; say what the person may decide alone.',
    unknown_power:
      'The power “{power}” does not exist here. Your entry is still on the screen; choose from the list.',
    decided_in_future:
      'The date of the decision is in the future. Your entry is still on the screen; give the day on which it was taken.',
    more_votes_than_present:
      '{votes, plural, one {There is one vote} other {There are # votes}} for and against, and {present, plural, =0 {nobody was there} one {one person present or represented} other {# people present or represented}}. Your entry is still on the screen; correct one of these numbers.',
    nobody_present:
      'Nobody was there: this meeting could not decide anything. Your entry is still on the screen; say how many people were present or represented.',
    not_carried:
      'With these votes, the meeting did not decide in this way. Your entry is still on the screen; correct the numbers, or the way of deciding.',
    replaced_not_in_force:
      'The decision to replace is not in force here. Your entry is still on the screen; choose a decision of the register that is in force.',
    id_taken: 'This exists already. Nothing has changed; reload the page, then begin again.',
    body_missing: 'This body does not exist here. Nothing has changed; choose another one.',
    body_decides_nothing:
      '{body} prepares, debates or advises, and does not decide. Your entry stays on screen; bring the proposal to the body above.',
    body_too_small:
      'Too few people could answer in {body}: {above} decides. Your entry stays on screen; bring it the proposal.',
    not_granted:
      '{body} was not given the right to decide this. Your entry stays on screen; bring the proposal to the body above.',
    beyond_the_body_above:
      'A body cannot decide more than the one that contains it. Your entry stays on screen; take out what goes beyond.',
    role_changed:
      'The role “{role}” has changed since. Nothing was decided; read it again, then propose anew.',
    weighs_more_now:
      'Since it was proposed it touches a body that decides: everybody has to be asked. Propose it again.',
    proposed_too_often:
      'You made {maximum, number} proposals here since yesterday. This one was not sent; what you wrote stays on the screen, come back tomorrow.',
    unknown_effect: 'This kind of decision does not exist here. Nothing has changed; reload the page.',
    stands_alone:
      'This is decided by itself: one decision for each mandate that ends, each exclusion, each closing. Your entry stays on screen; take out the rest.',
    never_alone:
      'This is never decided by one voice for the others. Nothing has changed; a second person must be able to answer.',
    text_missing: 'The text of the decision is missing. Your entry stays on screen; write what is proposed.',
    no_voice:
      'You have no voice in {body}. Your entry stays on screen; somebody of that body can bring the proposal.',
    asked_too_few:
      '{count, plural, =1 {Say first whom to write to: one yes is missing, and nobody is chosen yet.} other {Say first whom to write to: # yes are missing, choose at least as many people.}}',
    recall_rests:
      'An end of mandate that you wanted was refused lately. Nothing has changed; you can propose another after {day}.',
    decision_settled:
      'This decision waits for no answer any more. Nothing has changed; the register says how it ended.',
    content_differs: 'What you read is not this proposal. Nothing was answered; read it again, then answer.',
    no_voice_there: 'You have no voice for this. Nothing has changed; “Who decides what” says who has one.',
    yes_needs_signature:
      'The yes of an organisation is given by the person who signs for it. You can say no, or ask that person.',
    answered_by_another:
      'Another answer was given for this voice by whoever holds the mandate. Nothing has changed.',
    reason_missing:
      'A no says why. Your answer stays on screen; write what is wrong, so that it can be answered.',
    signature_missing: 'This yes is signed. Your answer stays on screen; write your name.',
    not_the_proposer: 'Only the person who proposed it can take this proposal back. Nothing has changed.',
    already_open: 'This decision was put to everybody: it is no longer taken back. You can answer no.',
    not_known_here: 'This person is not here. Your entry stays on screen; choose from the list.',
    starts_too_late:
      'A mandate begins {months} months after the decision at the latest. Your entry stays on screen; bring the beginning closer.',
    term_too_long:
      'A mandate lasts {months} months at most. Your entry stays on screen; bring the end closer, it can be renewed.',
    alone_term_too_long:
      'One person decides for now: this mandate lasts {days} days at most, until {lastDay}. Your entry stays on screen; bring the end closer.',
    mandate_missing: 'This mandate does not exist here. Nothing has changed; choose another one.',
    asked_to_appear_often:
      'This organisation was asked {maximum, number} times since yesterday. Nothing was sent; what you wrote stays on the screen, come back tomorrow.',
    counts_already: 'This person’s answers count already. There is nothing else to confirm.',
    one_person:
      'A mandate is given to one person, not to none or several. Your entry is still on the screen; choose one person, and give the next one another mandate.',
    mission_missing:
      'The mission is missing. Your entry is still on the screen; say what the person is asked to do.',
    end_missing: 'The end date is missing. Your entry is still on the screen; a mandate always has a term.',
    ends_before_start:
      'The mandate would end before it begins. Your entry is still on the screen; correct one of the dates.',
    ends_in_past: 'The end date has already passed. Your entry is still on the screen; choose a day to come.',
    ceiling_unreadable:
      'This ceiling is no amount. What you typed is still here; write for example 300, or nothing if the mandate allows no spending.',
    renews_another:
      'A renewal keeps the role and the person. Nothing was sent; choose the same person, or give a new mandate.',
    renewal_overlaps:
      'The present mandate lasts until {endsOn}. What you typed is still here; let the next one begin after that day.',
    overload_needs_reason:
      'This person already holds {count, plural, one {one role} other {# roles}}. Your entry is still on the screen; write why they should take one more, or choose somebody else.',
    not_the_holder: 'This mandate was given to another person. Nothing changed.',
    typed_name_differs: 'The name typed is not that of the mandate. Nothing was signed; type “{name}”.',
    already_answered: 'You have already answered this mandate. Your answer is kept.',
    acceptance_too_late:
      'This mandate was to be accepted by {dueOn} at 23:59. Nothing was signed; the body can give it again.',
    already_over: 'This mandate has already ended. Nothing changed.',
    not_in_force: 'This decision is not in force: there is nothing to follow. Your sentence is still here.',
    not_theirs_to_follow:
      'Those who decide there, and whoever sees to it, say how far it is. Your sentence is still here; hand it on to one of them.',
    no_report_due:
      'No report is expected for these days. Your text is still here; reload the page, which says the one that is.',
    report_filed: 'This report is filed already. Your text is still here; keep it for the next one.',
    space_not_closed: 'This space is open. Nothing changed.',
    closed_for_good:
      'The time to open it again is over: it is closed for good. Everything stays readable, and everyone can take along what is kept of them.',
  },
} as const satisfies SameKeys<typeof mandatesFr>
