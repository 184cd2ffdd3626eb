import type { RuleName } from '../shared/message-keys.ts'
import type { CallCode } from './call-codes.ts'

/** Words of calls for projects, of what they give and of what is paid. */
export const callEn = {
  effects: {
    open_call: {
      title: 'Call for projects “{title}”',
      sentence:
        'Opens a call for projects, “{title}”, and sets {envelope} of the common fund aside: {purpose}. Applications come in from {opensOn} to {closesOn}, with {organisations, plural, one {one organisation} other {# organisations}} a project at least; {method, select, consent {a committee of {assessors, plural, one {one organisation} other {# organisations}} gives by consent} score {a committee of {assessors, plural, one {one organisation} other {# organisations}} scores the projects} other {each organisation distributes an equal part}}, until {assessUntilOn}. {criteriaCount, plural, one {Criterion} other {Criteria}}: {criteria}. {leftovers, select, none {} commons {What nobody gives goes back to the fund. } carry_over {What nobody gives goes to the next call. } other {What nobody gives is shared among the funded projects. }}{ownProject, select, none {} forbidden {Nobody gives to their own project. } other {One gives to one’s own project up to a limit. }}{firstPercent}% is paid with the signature, the rest after a report, due {reportDays, plural, one {one day} other {# days}} later. These rules change no more.',
    },
    clawback: {
      title: '{amount} asked back of “{title}”',
      sentence:
        'Asks {amount} back of {lead}, which leads the project “{title}”. What it was not paid yet goes back to the common fund. The reason: {reason}',
    },
    write_off: {
      title: 'Give up {amount} of “{title}”',
      sentence:
        'Gives up {amount} that the coalition had asked back of {lead} for the project “{title}”. The reason: {reason}',
    },
    allocate: {
      title: '{verdict, select, no {Nothing for “{title}”} other {{amount} for “{title}”}}',
      sentence:
        '{verdict, select, no {Gives nothing to the project “{title}”, which asked for {asked}} partial {Gives {amount} to the project “{title}”, which asked for {asked}, for {partners}} other {Gives {amount} to the project “{title}”, all that it asked for, for {partners}}}. The reason: {reason}',
    },
  },
  /** Why a project got what it got where everybody distributes. */
  giftReasons: {
    given: 'Organisations chose it by distributing their parts.',
    nothing: 'No organisation gave it any of its part.',
    below: 'With what it was given it stayed below its minimum: everything went back.',
  },
  /** Why a project got nothing of a call whose committee did not say yes or no. */
  undecidedReasons: {
    nobody_left: 'Every organisation of the committee has an interest in this project: none could assess it.',
    objection: 'An objection of the committee still stood on the last day.',
    undecided: 'The committee did not decide before the last day.',
  },
  mail: {
    call_result: {
      subject: '{place}: the result of the call “{title}”',
      body: 'Hello,\nthe result of the call “{title}” is settled, with the reason of each yes and no. Each project now goes through a decision.\n\nTime to ask for another look before anything is paid, in days: {days}.',
      action: 'Read the result:',
    },
    allocated: {
      subject: '{place}: {amount} for “{title}”',
      body: 'Hello,\nit is decided: the common fund of {place} gives {amount} to the project “{title}”.\n\nThe reason: {reason}',
      action: 'See the project and what follows:',
    },
    allocated_nothing: {
      subject: '{place}: nothing for “{title}” this time',
      body: 'Hello,\nit is decided: the common fund of {place} gives nothing to the project “{title}”.\n\nThe reason: {reason}',
      action: 'See the project:',
    },
    clawed_back: {
      subject: '{place} asks {amount} back of {organisation}',
      body: 'Hello,\nit is decided: {place} asks {amount} back of {organisation}, which the common fund paid to the project “{name}”.\n\nThe reason: {reason}\n\nMake a transfer to the account of the common fund and write the name of the project. If you cannot, say so soon: a decision can give it up.',
      action: 'See the decision and what is left to pay back:',
    },
    written_off: {
      subject: '{place} gives up {amount}',
      body: 'Hello,\nit is decided: {place} gives up {amount} that was asked back of {organisation} for the project “{name}”.\n\nThe reason: {reason}',
      action: 'See the project:',
    },
    project_repaid: {
      subject: '{place} received {amount} from the project “{name}”',
      body: 'Hello,\nthe common fund of {place} received {amount}, paid back by {organisation} for the project “{name}”. Thank you.\n\nLeft to pay back: {left}.',
      action: 'See the project:',
    },
    share_asked: {
      subject: '{place}: {name} brings you into the project “{title}”',
      body: 'Hello,\n{name} prepares an application to the call “{call}” and puts {organisation} in it, for {amount}.\n\nNothing is handed in without your agreement: read the project, check that it lies within your statutes, and answer. If the amount or the project does not suit you, talk to {name}.',
      action: 'Read the project and agree:',
    },
    host_asked: {
      subject: '{place}: receiving the money of {organisation} for “{title}”',
      body: 'Hello,\nin the project “{title}”, led by {name} for the call “{call}”, {organisation} asks for {amount} and has no account. You are asked to receive this amount for it.\n\nNothing is handed in without your agreement.',
      action: 'Read the project and answer:',
    },
    call_opened: {
      subject: '{place}: call for projects “{title}”',
      body: 'Hello,\nthe coalition {place} sets {envelope} of its common fund aside for projects of several organisations: {purpose}\n\nApplications come in from {opensOn} to {closesOn}. A draft is kept and completed with its partners before it is handed in.',
      action: 'Read the call and prepare an application:',
    },
  },
  errors: {
    criteria_count: 'A call has one to ten criteria. Nothing has been proposed.',
    weight_out_of_range: 'A criterion weighs 1 to 100. Nothing has been proposed.',
    min_organisations_out_of_range:
      'A project brings together 1 to 12 organisations. Nothing has been proposed.',
    days_crossed:
      'These days cross: a call opens, then closes, then projects are assessed until a later day. Nothing has been proposed.',
    days_out_of_range: 'This number of days is not possible. Nothing has been proposed.',
    tranche_out_of_range: 'This share goes from 0% to 100%. Nothing has been proposed.',
    envelope_zero: 'The envelope of a call is more than zero euros. Nothing has been proposed.',
    envelope_beyond_balance:
      'The fund shows {free} that are set aside for nothing: the envelope cannot exceed that. Nothing has changed.',
    cobudget_rules_missing:
      'Say beforehand what becomes of leftovers and what one may give to one’s own project; these rules are for a distributed envelope alone. Nothing has been proposed.',
    assessors_missing:
      'Name the organisations of the committee that assesses the projects. Nothing has been proposed.',
    assessor_twice: 'An organisation is in the committee twice. Nothing has been proposed.',
    assessor_not_member:
      'Only member organisations assess projects. Nothing has changed; choose another one.',
    call_taken: 'This call is open already. Nothing has changed.',
    call_missing: 'This call is no longer there. Nothing has been saved.',
    call_not_open: 'This call opens on {opensOn}. Nothing has been saved.',
    call_over:
      'This day is past: nobody could answer the call. Nothing has been proposed; choose a day to come.',
    call_closed: 'This call is closed. Nothing has been saved.',
    application_missing: 'This project is not handed in, or was withdrawn. Nothing has changed.',
    application_settled: 'This project was withdrawn already. Nothing has changed.',
    application_not_drafted:
      'This project was handed in or withdrawn: it changes no more. Nothing has been saved.',
    not_lead: 'Only the organisation that leads the project does this. Nothing has changed.',
    lead_without_share:
      'The organisation that leads the project has its line among the partners, even at zero.',
    partner_twice: 'This organisation has a line in this project already.',
    partner_not_member: 'Only a member organisation takes part in a project.',
    partner_missing: 'This organisation has no part in this project. Nothing has changed.',
    share_changed: 'This share has changed since you read it. Nothing has been saved; read it again.',
    too_few_partners:
      'This call asks for at least {min, plural, one {one organisation} other {# organisations}} a project.',
    asked_nothing: 'This project asks for nothing: say what each partner asks.',
    beyond_envelope: 'This project asks for more than the envelope of the call, {envelope}.',
    goals_crossed: 'The minimum is above the maximum.',
    asked_beyond_goal: 'The partners ask for {asked} together: that is more than the maximum of the project.',
    budget_differs: 'The lines of the budget make {budget}: they have to make the maximum of the project.',
    host_is_beneficiary: 'An organisation does not receive for itself: choose another one, or none.',
    host_not_member: 'Only a member organisation receives for another.',
    host_political:
      'A political group cannot receive money of the fund for another organisation (French law of 11 March 1988, article 11-4).',
    purpose_missing:
      'The box is missing by which each partner says that this lies within its statutes, freely and without counterpart. Nothing has been saved.',
    consent_missing: 'A partner has not agreed to its share yet. Nothing has been handed in.',
    host_consent_missing:
      'The organisation that receives for a partner has not agreed yet. Nothing has been handed in.',
    not_assessor: 'Your organisation is not in the committee of this call. Nothing has been saved.',
    interested:
      'Your organisation {why, select, lead {leads this project} partner {is a partner in this project} host {receives for a partner of this project} other {declared an interest in this project}}: it does not assess it. Nothing has been saved.',
    assessing_not_open: 'Projects are assessed from the day after {closesOn}. Nothing has been saved.',
    assessing_over: 'Projects were assessed until {untilOn}. Nothing has been saved.',
    assessing_not_over: 'The last day is not over yet. Nothing has changed.',
    objection_without_reason: 'Say your objection in a few words.',
    objection_missing: 'There is no objection to lift here. Nothing has changed.',
    objection_lifted: 'This objection is lifted already. Nothing has changed.',
    scores_incomplete:
      'Score each criterion of this call; a call by consent has no scores. Nothing has been saved.',
    report_empty: 'Write what was done, or what is missing. Nothing was recorded.',
    verdict_missing:
      '{count, plural, one {One project has} other {# projects have}} no yes or no yet, with a reason. Nothing has changed.',
    verdict_against_assessment:
      'The committee has not consented to this project: it can give it nothing. Nothing has been saved.',
    result_frozen: 'The result of this call is final: it changes no more. Nothing has been saved.',
    result_not_frozen: 'The result of this call is not final yet. Nothing has changed.',
    giving_not_open: 'Giving has not begun yet. Nothing has changed.',
    giving_over: 'Giving is over. Nothing has changed.',
    not_giver: 'Your organisation has no envelope in this call. Nothing has changed.',
    own_project_forbidden: 'Nobody gives to a project that they take part in. Nothing has changed.',
    own_project_capped:
      'To a project that you take part in you can give {most} at most. Nothing has changed.',
    gift_too_small: 'One gives at least {minimum} to a project, or nothing. Nothing has changed.',
    beyond_own_envelope: '{left} is left in your envelope for this project. Nothing has changed.',
    beyond_room:
      '{room} is left to find for this project. Your gift was not taken, neither all nor part of it.',
    nothing_left_to_fund:
      'There is nothing left to give here: the project is full, or your envelope is empty. Nothing has changed.',
    result_changed:
      'These amounts are not those of the final result. Nothing has changed; load the page again.',
    allocated_twice: 'This project was decided on already. Nothing has changed.',
    gainers_changed:
      'The organisations of this project are not those of its application. Nothing has changed; load the page again.',
    beyond_asked: 'This partner asked for {asked}: it is given no more. Nothing has changed.',
    beyond_envelope_left: '{left} is left in the envelope of the call. Nothing has changed.',
    political_gets_nothing:
      'A political group can receive nothing from the fund (French law of 11 March 1988, article 11-4). Its line is zero; it can do a service at its usual price, with an invoice, or another partner can carry that line. Nothing has changed.',
    amount_zero: 'A payment is more than zero euros. Nothing was saved.',
    project_closed:
      'This project ended with this money paid back: it is not undone any more. Nothing changed.',
    still_owed:
      '{left} is still to be paid back: the project ends when it came, or when a decision gives it up. Nothing changed.',
    beyond_held: 'This project holds only {left} of the fund. Nothing changed.',
    beyond_owed: 'Only {left} is left to be paid back. Nothing changed.',
    step_not_now: 'This project is not at that point. Nothing has changed; load the page again.',
    confirmed_nothing: 'Say what the project has from outside.',
    confirmed_enough:
      'This project names forty other sources already: put several into one. Nothing changed.',
    confirmed_in_future: 'This day is in the future: write the money down once it is confirmed.',
    report_day_too_early: 'A report is moved to a later day. Nothing has changed.',
    tranche_not_due:
      'This payment is not due yet: the first follows the signed agreement, the second the approved report. Nothing has changed.',
    payout_not_draft: 'This payment waits for no approval any more. Nothing has changed.',
    payout_read_only: 'This payment has gone to the bank: it changes no more. Nothing has been saved.',
    payout_not_approved:
      'Two people of two organisations have to approve this payment first. Nothing has changed.',
    payout_not_in_file: 'This payment is in no file for the bank. Nothing has changed.',
    payout_without_decision: 'This payment cites no decision in force. Nothing has changed.',
    payout_without_purpose: 'Say what this payment serves. Nothing has changed.',
    payout_beyond_tranche: '{left} is left to pay of this share. Nothing has changed.',
    payout_wrong_payee: 'The partner is paid, or the organisation that receives for it. Nothing has changed.',
    approver_beneficiary:
      'Your organisation has a part in what is paid: another one approves. Nothing has changed.',
    approver_requester: 'You asked for this payment: somebody else approves it. Nothing has changed.',
    approver_edited_iban: 'You entered this account: somebody else approves. Nothing has changed.',
    approver_same_organisation:
      'Your organisation has approved this payment already: it takes another one. Nothing has changed.',
    payout_old_account:
      'The organisation has entered another account since. Prepare this payment again: it then goes to that account, and is approved again. Nothing has changed.',
    iban_too_new:
      'This account is new or has just changed: nothing is paid on it for {hours} hours. Nothing has changed.',
    appeal_open:
      'The result can be looked at again until {untilOn}: nothing is paid before. Nothing has changed.',
  } satisfies Record<RuleName<CallCode>, string>,
} as const
