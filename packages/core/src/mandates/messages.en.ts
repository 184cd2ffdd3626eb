import type { SameKeys } from '../shared/messages.ts'
import type { mandatesFr } from './messages.fr.ts'

export const mandatesEn = {
  mail: {
    given: {
      subject: '{place} entrusts you with a mandate: {role}',
      body: 'Hello,\n{place} entrusts you with the role “{role}”.\n\nMission: {mission}\nFrom {startsOn} to {endsOn}.\n\nThe rights begin when you accept, within 14 days. You can also decline, without saying why.',
      action: 'Or come into Reliance:',
      act: 'Read the engagement and answer, without signing in:',
    },
    recalled: {
      subject: 'Your mandate {role} has ended',
      body: 'Hello,\nby a decision, {place} has ended your mandate “{role}”. What was done before remains valid.',
      action: 'See the decision:',
    },
    dissolved: {
      subject: 'Your mandate {role} has ended with {body}',
      body: 'Hello,\n{place} has decided to dissolve {body}. Your mandate “{role}” ended at the same instant, and so did its rights. What was done before remains valid.\n\nDecision no. {number} says:\n{wording}',
      action: 'Read the register:',
    },
  },
  organigram: 'Organigram',
  whoDecides: 'Who decides what',
  vacant: 'vacant',
  purpose: 'Purpose',
  domain: 'Domain: what the role decides alone',
  accountabilities: 'Accountabilities',
  until: 'until {day} at 23:59',
  nobodyDecides: 'Nobody: to be brought to the general assembly.',
  soleMember: 'one signature only: nobody else could countersign',
  awaitsCountersignature: 'waits for the signature of a second person of the body',
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
  proofs: { founding: 'founding act', paper: 'document attached', ballot: 'ballot held here' },
  matchPlaces: {
    power: 'in its powers',
    domain: 'in its domain',
    accountability: 'in its accountabilities',
    purpose: 'in its purpose',
    name: 'in its name',
  },
  powers: {
    decision_record: 'Record decisions in the register',
    mandates_give: 'Give the mandates decided',
    bodies_edit: 'Create, move and dissolve bodies, define roles',
  },
  actPage: {
    title: 'A mandate for you: {role}',
    lead: '{space}: {place} entrusts you with this role.',
    mission: 'Mission',
    term: 'Term',
    termDays: 'from {start} to {end}',
    purpose: 'Purpose',
    domain: 'What the role decides alone',
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
    decision_not_from_above:
      'The decision cited does not come from a body that contains this one. Your entry is still on the screen; cite a decision of the assembly, or of a body above.',
    bodies_inside:
      '{count, plural, one {One body stands} other {# bodies stand}} inside this one. Nothing was dissolved; move or dissolve first what it contains.',
    other_mandates_end:
      'A mandate was given here meanwhile, and would end too. Nothing was dissolved; read the list again, then confirm.',
    role_name_missing: 'The role has no name. Your entry is still on the screen; name the function.',
    role_name_taken:
      'A role of this body is already called “{name}”. Your entry is still on the screen; choose another name.',
    role_retired: 'This role no longer exists. Nothing changed; choose a role in force.',
    purpose_missing:
      'The purpose of the role is missing. Your entry is still on the screen; say what it is for.',
    domain_missing:
      'The domain of the role is missing. Your entry is still on the screen; say what the person may decide alone.',
    unknown_power:
      'The power “{power}” does not exist. Your entry is still on the screen; choose from the list.',
    powers_need_decision:
      '{count, plural, one {One person holds} other {# people hold}} this role: adding a power needs a decision of the body. Your entry is still on the screen; record the decision, then cite it.',
    decided_in_future:
      'The date of the decision is in the future. Your entry is still on the screen; give the day on which it was taken.',
    wording_missing:
      'The text of the decision is missing. Your entry is still on the screen; write what was decided.',
    proof_missing:
      'The document that proves the decision is missing. Your entry is still on the screen; attach the record or the minutes, or write where they are kept.',
    founding_over:
      'The founding act is already recorded. Your entry is still on the screen; attach the document of this decision.',
    recorder_under_recall:
      'This decision ends your own mandate: another person of the body must record it. Nothing was recorded; you can also give your mandate back.',
    already_countersigned: 'This decision has already taken effect. There is nothing else to sign.',
    countersigner_recorded_it:
      'You recorded this decision: another person of the body must countersign it. The decision is kept and waits for that signature.',
    countersigner_under_recall:
      'This decision is about your mandate: another person of the body must countersign it. The decision is kept and waits for that signature.',
    countersigner_not_member:
      'Only members of this body can countersign. The decision is kept and waits for their signature.',
    one_person:
      'A mandate is given to one person, not to none or several. Your entry is still on the screen; choose one person, and give the next one another mandate.',
    mission_missing:
      'The mission is missing. Your entry is still on the screen; say what the person is asked to do.',
    end_missing: 'The end date is missing. Your entry is still on the screen; a mandate always has a term.',
    ends_before_start:
      'The mandate would end before it begins. Your entry is still on the screen; correct one of the dates.',
    ends_in_past: 'The end date has already passed. Your entry is still on the screen; choose a day to come.',
    founding_term_too_long:
      'A mandate of the founding act lasts {days} days at most, until {lastDay}. Your entry is still on the screen; bring the end date closer, the assembly can renew it.',
    decision_not_countersigned:
      'The decision cited still waits for a second signature. Your entry is still on the screen; try again when it has taken effect.',
    decision_of_another_body:
      'The decision cited comes from a body that does not give this mandate. Your entry is still on the screen; cite a decision of the right body.',
    decision_is_recall:
      'The decision cited ends a mandate. Your entry is still on the screen; cite another one.',
    overload_needs_reason:
      'This person already holds {count, plural, one {one role} other {# roles}}. Your entry is still on the screen; write why they should take one more, or choose somebody else.',
    not_the_holder: 'This mandate was given to another person. Nothing changed.',
    typed_name_differs: 'The name typed is not that of the mandate. Nothing was signed; type “{name}”.',
    already_answered: 'You have already answered this mandate. Your answer is kept.',
    acceptance_too_late:
      'This mandate was to be accepted by {dueOn} at 23:59. Nothing was signed; the body can give it again.',
    already_over: 'This mandate has already ended. Nothing changed.',
    decision_is_no_recall:
      'The decision cited does not end the mandate of this person. Nothing changed; cite the decision of recall.',
    decision_lapsed:
      'The body that took it was dissolved before the second signature: this decision has lapsed. Nothing changed; the body above can decide again.',
    role_needs_decision:
      'Nobody here holds the power to define roles any more. What you typed stays on the screen; cite the decision of the body that you carry out.',
    decision_founds:
      'The decision cited is the founding act: it closes nothing. What you typed stays on the screen; cite the decision to close.',
    space_name_differs: 'The name written is not that of this space. Nothing was closed; write “{name}”.',
    space_not_closed: 'This space is open. Nothing changed.',
    closed_for_good:
      'The time to open it again is over: it is closed for good. Everything stays readable, and everyone can take along what is kept of them.',
  },
} as const satisfies SameKeys<typeof mandatesFr>
