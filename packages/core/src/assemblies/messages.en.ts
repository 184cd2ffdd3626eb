import type { SameKeys } from '../shared/messages.ts'
import type { assembliesFr } from './messages.fr.ts'
import { policyEffectEn } from './policy-messages.en.ts'
import { advicePageEn, processErrorsEn, processMailEn, processPageEn } from './process-messages.en.ts'

export const assembliesEn = {
  effects: policyEffectEn,
  powers: {
    assemblies_convene: 'plan and convene assemblies, and keep their agenda',
  },
  outcomes: {
    information: 'for information',
    decision: 'for decision',
    discussion: 'for discussion',
  },
  rollStatuses: {
    entitled: 'votes',
    dues_late: 'dues late',
    supporter: 'does not vote',
  },
  sheets: {
    agenda: 'Agenda',
    attendance: 'Attendance sheet',
    speaking: 'Speaking list',
    ballots: 'Ballot papers',
    assembly: 'Assembly',
    when: 'When',
    place: 'Where',
    point: 'Point',
    wanted: 'Wanted',
    minutes: 'Minutes',
    total: 'In all',
    name: 'Name',
    votes: 'Vote',
    signature: 'Signature',
    order: 'Order',
    spoken: 'Has spoken',
    speakingRule:
      'Whoever has spoken least speaks first, then whoever asked for priority, then in the order of the requests.',
    ballot: 'One cross a ballot. Cut along each line.',
    for: 'For',
    against: 'Against',
    abstain: 'Abstention',
    foot: '{organisation}, {title}',
  },
  itemOutcomes: {
    information: 'information given',
    decision: 'decided',
    referred: 'referred',
    adjourned: 'adjourned to the next assembly',
    nothing_further: 'nothing further',
  },
  results: {
    adopted:
      'Adopted: {votesFor} for, {votesAgainst} against, {abstaining, plural, =0 {0 abstentions} =1 {1 abstention} other {# abstentions}}, roll of {roll, plural, =1 {1 person} other {# people}}.',
    rejected:
      'Rejected: {votesFor} for, {votesAgainst} against, {abstaining, plural, =0 {0 abstentions} =1 {1 abstention} other {# abstentions}}, roll of {roll, plural, =1 {1 person} other {# people}}.',
    no_quorum:
      'Quorum not reached: {votesFor} for, {votesAgainst} against, {abstaining, plural, =0 {0 abstentions} =1 {1 abstention} other {# abstentions}}, roll of {roll, plural, =1 {1 person} other {# people}}.',
    void: 'Ballot void: {reason}',
    first: 'First: {names}. {received, plural, =0 {No ballot} =1 {One ballot} other {# ballots}}.',
    sense: 'Temperature, nothing is decided: agree {agree}, hesitate {unsure}, have a concern {concerned}.',
    other: 'The result is not proclaimed.',
  },
  minutesText: {
    decision: '{number}. {wording}',
    remote: 'Voting from elsewhere is allowed by: {article}.',
    dueOn: 'To be done by {day}.',
    noDecision: 'Nothing was put to the vote.',
    noPoint: 'No point was treated.',
    point: '{number}. {title} ({outcome})',
  },
  agenda: {
    line: '{number}. {title} ({outcome}, {minutes} min)',
    urgent: '{line}, urgent: {reason}',
    none: 'No point so far.',
    total: 'All together: {minutes} min.',
  },
  mail: {
    ...processMailEn,
    convened: {
      subject: '{place}: an assembly is convened, “{title}”',
      body: 'Hello,\n{place} convenes you to an assembly.\n\n{event}\n\nEvery member may add a point to the agenda, until {day} at 23:59. Here it is so far:\n\n{agenda}',
      reply:
        'To add a point, answer this mail: the first line is the point. Say how many minutes too, and whether it is for information or for decision. We will answer what was done.',
      act: 'Say whether you come, without signing in:',
      action: 'Read the agenda and add a point to it:',
    },
    convened_closed: {
      subject: '{place}: an assembly is convened, “{title}”',
      body: 'Hello,\n{place} convenes you to an assembly.\n\n{event}\n\nIt is so near that its agenda is closed already:\n\n{agenda}',
      act: 'Say whether you come, without signing in:',
      action: 'Read the agenda:',
    },
    convened_extraordinary: {
      subject: '{place}: an extraordinary assembly is convened, “{title}”',
      body: 'Hello,\n{place} convenes you to an extraordinary assembly. This is why:\n\n{text}\n\n{event}\n\nOnly the points announced are treated there:\n\n{agenda}',
      act: 'Say whether you come, without signing in:',
      action: 'Read the agenda:',
    },
    minutes_due: {
      subject: '{place}: minutes to be published today, “{title}”',
      body: 'Hello,\nyou take the minutes of this assembly. They are due on {day} before midnight. The record of decisions writes itself from the votes; what remains is what was said on each point.',
      action: 'Write and publish the minutes:',
    },
    minutes_published: {
      subject: '{place}: what the assembly decided, “{title}”',
      body: 'Hello,\nthe minutes of the assembly of {day} are published, subject to their approval by the next one.\n\nRecord of decisions\n\n{record}\n\nMinutes, point by point\n\n{minutes}',
      action: 'Read the minutes:',
    },
    agenda_closing: {
      subject: '{place}: the agenda closes soon, “{title}”',
      body: 'Hello,\npoints may be added to the agenda of this assembly until {day} at 23:59. Here it is so far:\n\n{agenda}\n\n{event}',
      act: 'Say whether you come, without signing in:',
      action: 'Read the agenda and add a point to it:',
    },
    agenda_frozen: {
      subject: '{place}: the agenda is closed, “{title}”',
      body: 'Hello,\nthe agenda of this assembly is closed. Points proposed since then go to the next assembly.\n\n{event}\n\nThe agenda:\n\n{agenda}',
      act: 'Say whether you come, without signing in:',
      action: 'Read the agenda:',
    },
    ballot_online: {
      subject: '{place}: a vote is open until {day}',
      body: 'Hello,\n{place} votes from a distance until {day}, {time}, without waiting for the assembly "{title}". This is an exception that its rules allow: {article}.\n\nThe question:\n\n{text}\n\nYou may change your vote until the end. The page says before you vote whether it is named or secret. The result will stand in the record of that assembly.',
      act: 'Vote, without signing in:',
      action: 'Read this vote in the application:',
    },
    ballot_ending: {
      subject: '{place}: you may vote until {day}, {time}',
      body: 'Hello,\nyou have not voted yet. The vote ends on {day} at {time}.\n\nThe question:\n\n{text}',
      act: 'Vote, without signing in:',
      action: 'Read this vote in the application:',
    },
    ballot_result: {
      subject: '{place}: the result of the vote from a distance',
      body: 'Hello,\nthe vote from a distance is over. Its result will also stand in the record of the assembly "{title}".\n\n{record}',
      action: 'Read the result and count it again:',
    },
    ballot_opened: {
      subject: '{place}: a ballot is open, “{title}”',
      body: 'Hello,\na ballot is open in the assembly “{title}”, and you may take part in it from elsewhere.\n\nThe question:\n\n{text}\n\nYou may change your vote until it closes. The page says before you vote whether it is named or secret.',
      act: 'Vote, without signing in:',
      action: 'Read this ballot in the application:',
    },
  },
  replies: {
    point: {
      title: 'Propose a point',
      does: 'The first line will be a point of the agenda. Minutes and what you want of it are read there too, if you say them.',
      label: 'The point, on one line',
      button: 'Propose this point',
      done: 'your point is on the agenda of the assembly of {day}, {outcome}, for {minutes} min. You may withdraw it on its page.',
      action: 'See the assembly:',
    },
  },
  actPage: {
    title: '“{title}”: will you come?',
    lead: '{place}: {when}.',
    where: 'Where: {place}',
    link: 'Online: {link}',
    dialIn: 'By telephone: {dialIn}',
    reason: 'Why it is convened',
    agenda: 'The agenda',
    answer: 'Your answer',
    present: 'Present',
    presentMeans: 'On site, online or by telephone.',
    excused: 'Excused',
    excusedMeans: 'You do not come, and have said so. No reason is asked.',
    kept: '{place} keeps this answer to prepare the assembly (membership contract). Only the number of answers is shown.',
    send: 'Send my answer',
    done: 'Your answer is noted',
    donePresent:
      'We count on you: “{title}”. You may change your mind until it begins, on the page of the assembly.',
    doneExcused:
      'You are excused: “{title}”. You may change your mind until it begins, on the page of the assembly.',
    readIt: 'See the assembly',
  },
  ballots: {
    keyLost:
      'The key that opens the envelopes of this secret ballot is lost: nobody can count it. It is void, and is held again.',
  },
  votePage: {
    title: 'Vote: “{title}”',
    lead: '{place}: a ballot of the assembly.',
    question: 'The question',
    named: 'This ballot is named: once it is proclaimed, members read who voted what.',
    secret: 'This ballot is secret: that you voted is known, what you voted never is.',
    choice: 'Your choice',
    for: 'For',
    against: 'Against',
    abstain: 'Abstain',
    blank: 'Blank',
    kept: '{place} keeps this vote to establish the result (contract of membership).',
    send: 'Send my vote',
    sentTitle: 'Your vote is recorded',
    sent: 'You may change it until the ballot closes.',
    replaced:
      'It takes the place of the one that you had sent before. You may change it until the ballot closes.',
    change: 'Change my vote',
    inApp: 'This ballot is not counted by for and against: it is held in the application.',
  },
  processPage: processPageEn,
  advicePage: advicePageEn,
  errors: {
    ...processErrorsEn,
    policy_out_of_range: 'This number is not possible here. Your entry is still on the screen; correct it.',
    policy_changed:
      'These rules have changed meanwhile. Nothing is proposed; read them again, then start over.',
    policy_unchanged:
      'Nothing differs from the rules in force. Nothing is proposed; change one rule at least.',
    remote_without_article:
      'One votes from elsewhere only where the statutes allow it. Your entry is still on the screen; write the article of the statutes, or take out remote voting.',
    members_only: 'Points are added by members. Your text is still on the screen; hand it to a member.',
    title_missing: 'The point has no title. Your entry is still on the screen; write one.',
    minutes_out_of_range:
      'The time is a whole number of minutes, from 1 to {most}. Your entry is still on the screen; correct it.',
    announced_points_only:
      'An extraordinary assembly treats the points of its convocation and no other. Nothing was added; propose this point to the next assembly.',
    no_next_assembly:
      'The agenda is closed, and no later assembly is planned yet. Your text is still on the screen; ask for one to be planned, then start again.',
    own_points_only: 'A point is withdrawn by whoever proposed it. Nothing has changed; talk to them.',
    agenda_frozen:
      'The agenda is closed: its points no longer change. Nothing has changed; say it when the assembly begins.',
    agenda_full:
      'The agenda has {most} points already, the most that it takes. Your text is still on the screen; propose it to another assembly.',
    urgency_agenda_role_only:
      'The agenda is frozen: only whoever keeps it adds something urgent. Your text is still on the screen; talk to that person, or propose it for the next assembly.',
    urgency_reason_missing:
      'What is urgent says why. Your entry is still on the screen; write why this point cannot wait.',
    agenda_role_only:
      'Only whoever keeps the agenda changes its order. Nothing changed; talk to that person.',
    order_reason_missing:
      'This order is not that of the adopted priorities. Your order is still on the screen; write why.',
    points_changed:
      'The points changed in the meantime. Nothing was done; reload the page, then begin again.',
    nothing_to_adjourn: 'No point is chosen. Nothing was adjourned; choose at least one point.',
    extension_out_of_range:
      'The extension is a whole number of minutes, from 1 to {most}. Your entry is still on the screen; correct it.',
    extension_not_carried:
      'The assembly did not vote the extension: more have to say yes than no. Nothing changed; adjourn the points that are left.',
    step_not_now:
      'The assembly has not come to this, or is past it. Nothing changed; reload the page to see where it stands.',
    not_your_step: 'This step belongs to another role. Nothing changed; talk to whoever holds it.',
    date_is_assembly: 'This date is an assembly already. Nothing changed; open its agenda.',
    date_not_of_members: 'This date is no assembly of all members. Nothing changed; plan another one.',
    date_missing: 'The day and hour are missing. Your entry is still on the screen; give them.',
    starts_in_past: 'This day is over. Your entry is still on the screen; choose a moment to come.',
    channel_missing: 'Nobody knows where to come. Your entry is still on the screen; give a room or a link.',
    extraordinary_reason_missing:
      'An extraordinary assembly says why it is held. Your entry is still on the screen; write the reason.',
    no_announced_point:
      'An extraordinary assembly is convened for points that are named. Nothing was sent; add at least one point.',
    freeze_too_early: 'The agenda is still open to everybody. Nothing changed; it freezes on its day.',
    role_vacant: 'Nobody holds one of the three roles. Nothing changed; choose somebody.',
    same_holder_reason_missing:
      'One person holds several roles. Your entry is still on the screen; choose three people, or write why.',
    video_unsaid:
      'The video is not on. The assembly has not started; turn it on, or write why there is none.',
    quorum_missing:
      'The quorum is not reached: {needed, plural, one {one person present or represented} other {# people present or represented}} at least, {there, plural, =0 {nobody is there} one {one is there} other {# are there}}. The assembly has not started; wait, or convene it again.',
    item_open: 'A point is being treated. Nothing changed; end it first.',
    item_not_open: 'No point is being treated. Nothing changed; begin one first.',
    item_done: 'This point is done, or not on the agenda. Nothing changed; choose one that is left.',
    time_is_up:
      'The time of the assembly is up. Nothing changed; adjourn the points that are left, or have an extension voted.',
    skip_reason_missing: 'This is not the next point. Nothing changed; write why it goes before the others.',
    decision_without_vote:
      'A decision has its ballot or its consent. Nothing changed; hold it, or choose another outcome.',
    referred_to_nobody:
      'Nobody knows to whom this point is referred. Your entry is still on the screen; choose a body.',
    ballots_open:
      '{count, plural, one {One ballot is} other {# ballots are}} still open, or waiting to be proclaimed. Nothing changed; finish it first.',
    ballots_unrecorded:
      '{count, plural, one {One ballot is} other {# ballots are}} missing from the record of decisions. Nothing was published; add what is missing.',
    items_without_text:
      '{count, plural, one {One treated point has} other {# treated points have}} no text. Nothing was published; write a sentence at least.',
    minutes_changed:
      'Somebody has written this point since. Your text is still here; read theirs, then save.',
    approval_missing: 'Minutes are approved by a later assembly. Nothing changed; have them approved there.',
    approval_not_carried:
      'The minutes were not approved. They stay published as they are; correct them, then have them approved again.',
    cancel_reason_missing:
      'Cancelling says why, to everybody who was convened. Nothing changed; write the reason.',
    not_convened_yet:
      'The assembly is not convened yet. Nothing was noted; answer once the convocation comes.',
    answer_too_late:
      'The assembly has started, or is not held: it takes no more answers. Nothing changed; just come if it is running.',
    not_convoked: 'This convocation is not addressed to you. Nothing was noted; ask the secretariat.',
    not_in_roll: 'You are not on the roll. Your choice is still on the screen; ask the secretariat.',
    supporters_vote_not:
      'Supporters take part without voting. Your choice is still on the screen; become a member to vote.',
    dues_not_up_to_date:
      'Your dues are not up to date. Your choice is still on the screen; pay them, and you vote at once as long as the ballot is open.',
    minutes_same: 'This text is the one that is published. Nothing changed; correct it first.',
    correction_reason_missing:
      'A correction says why: members read both versions. Your text is still on the screen; write the reason.',
    paper_time_missing: 'Write the hour that was noted on paper. Nothing changed.',
    paper_time_ahead: 'This hour is not past yet. Write the one that was noted on paper.',
    check_in_too_early:
      'Check-in opens on the day of the assembly: the list of who may vote is fixed then. Nothing changed; come back that day.',
    check_in_not_open: 'Check-in is not open. Nothing was noted; it opens once the three roles are held.',
    checked_in_already: 'This person is there already. Nothing changed.',
    stays_too_many:
      'This person has arrived {most} times already. Note later comings and goings in the minutes.',
    not_there: 'This person is not there. Nothing changed.',
    proxies_unsaid:
      'The rules do not say how many proxies one person may hold. Nothing was given; settle this number first.',
    proxies_not_allowed: 'The rules allow no proxies. Nothing was given; come, or be excused.',
    proxy_to_oneself:
      'One gives no proxy to oneself. Your entry is still on the screen; choose somebody else.',
    giver_not_entitled: 'Who has no vote gives no proxy. Nothing was given; look at your membership first.',
    holder_not_entitled:
      'This person has no vote in this assembly. Your entry is still on the screen; choose somebody else.',
    proxy_given_already: 'You have given your proxy already. Nothing changed; take it back first.',
    proxy_circular:
      'This person gave you their vote, directly or through others. Your entry is still on the screen; choose somebody else.',
    proxy_ceiling:
      'This person already holds {most, plural, one {one proxy} other {# proxies}}, as many as the rules allow. Your entry is still on the screen; choose somebody else.',
    no_proxy_given: 'You gave nobody a proxy. Nothing changed.',
    speaking_now: 'You have the floor. Nothing changed; ask again once your turn is over.',
    waiting_already: 'Your request is in the queue already. Nothing changed; your turn will come.',
    not_waiting: 'This person does not wait for the floor. Nothing changed; the queue may just have moved.',
    turn_running: 'Somebody has the floor. Nothing changed; end this turn first.',
    nobody_speaks: 'Nobody has the floor. Nothing changed.',
    override_reason_missing:
      'The rule gave the floor to somebody else. Nothing changed; write why you do otherwise.',
    ballot_opens_once:
      'This ballot was opened already, and opens once. Nothing changed; prepare another one.',
    wording_missing: 'The wording of the ballot is missing. Your entry is still on the screen; write it.',
    options_too_few:
      'There have to be two options at least, each with its text. Your entry is still on the screen; complete them.',
    options_alike: 'Two options have the same text. Your entry is still on the screen; tell them apart.',
    options_frozen:
      'Somebody has voted: the options change no more. Your text is still on the screen; declare this ballot void with a reason, then prepare another one.',
    rule_out_of_range:
      'This number does not go with these options. Your entry is still on the screen; correct it.',
    tie_rule_missing:
      'This way of counting needs an order for equals that is fixed before it opens. Nothing was opened; draw it by lot, or decide it.',
    tie_order_incomplete:
      'The order for equals does not name all options. Nothing was opened; make it again.',
    groups_missing:
      'Organisations are counted too, and none is chosen. Your entry is still on the screen; choose those that count.',
    group_missing:
      'Your vote counts within an organisation too. Your choice is still on the screen; say which one of yours.',
    amendments_first: 'An amendment of this text is not voted yet. Nothing was opened; proclaim it first.',
    text_voted_already:
      'The text that this amends is put to the vote already. Nothing was opened; prepare a new text.',
    hands_simple_majority_only:
      'Hands count those in the room, for and against, and nothing else. Your entry is still on the screen; choose ballots.',
    hands_out_of_range:
      'Hands are whole numbers, zero or more. Your entry is still on the screen; correct them.',
    hands_over_present:
      '{hands, plural, one {One hand counted} other {# hands counted}}, and {present, plural, =0 {nobody is there} one {one person is present or represented} other {# people are present or represented}}. Your entry is still on the screen; count again.',
    hands_same_person: 'Another person has to confirm this count. Nothing changed; hand it to somebody else.',
    hands_differ:
      'These numbers are not those of the first count. Your entry is still on the screen; count again together.',
    hands_not_confirmed:
      'A second person has not confirmed the count yet. Nothing was proclaimed; have it confirmed.',
    ballot_not_open: 'This ballot is not open. Your choice is still on the screen; wait until it opens.',
    ballot_closed:
      'This ballot is closed. Your choice is still on the screen, and is not counted; the result is read on the same page.',
    ballot_not_closed: 'This ballot is not closed. Nothing was proclaimed; close it first.',
    ballot_settled: 'This ballot is proclaimed or void already. Nothing changed.',
    void_reason_missing:
      'Declaring a ballot void says why. Nothing changed; write the reason, which stays in the record.',
    proxy_not_held:
      'You do not hold the vote of this person at this moment. Your choice is still on the screen; they may have arrived, or taken their proxy back.',
    voted_in_person: 'This person voted in person: their vote stays. Your choice is not counted.',
    not_there_to_vote:
      'One votes here in the assembly alone. Your choice is still on the screen; have your arrival noted at check-in.',
    choice_of_another_kind:
      'This ballot is counted in another way. Nothing was counted; reload the page, then vote again.',
    option_unknown:
      'An option is not on this ballot any more. Your choice is still on the screen; reload the page, then vote again.',
    option_twice: 'The same option is there twice. Your choice is still on the screen; keep it once.',
    blank_not_offered: 'This ballot takes no blank. Your choice is still on the screen; you can abstain.',
    score_out_of_range:
      'A score is a whole number, from 0 to {most}. Your choice is still on the screen; correct it, or leave the cell empty.',
    too_many_chosen:
      'The most options to choose here: {most}. Your choice is still on the screen; take some out.',
    too_many_dots:
      'The most dots to share out here: {most}, in whole numbers. Your choice is still on the screen; take some away.',
    online_runs_on:
      'This vote ends at its hour, or once everybody has voted: {missing, plural, =1 {one voice is missing} other {# voices are missing}}. Nothing changed; to stop it, cancel it and say why.',
    closes_too_soon:
      'Leave at least {hours, plural, =1 {one hour} other {# hours}} to vote. Your entry is still on the screen.',
    closes_after_assembly:
      'The vote ends before the assembly begins: its result is in its record. Your entry is still on the screen; choose an earlier moment.',
    online_reason_missing:
      'A ballot outside an assembly is minor or urgent. Your entry is still on the screen; say which, or bring it to the next assembly.',
    secret_not_here:
      'This installation has no folder for keys: a secret ballot is not possible here. Nothing is opened; choose another ballot, or speak to whoever keeps the server.',
    ballot_changed:
      'Somebody changed this ballot meanwhile. What you entered stays on screen; load the page again to read the new version.',
    ballots_full:
      'This assembly has {most} ballots already, as many as it takes. What you entered stays on screen; bring the question to another assembly.',
    hands_not_counted:
      'Nobody has counted the hands yet. What you entered stays on screen; wait for the first count.',
    voted_by_hands:
      'Here one votes by raising a hand, in the room. Nothing is counted; raise your hand when it is asked.',
    process_step_not_now:
      'This is not the step now. Nothing changed; reload the page to see where it stands.',
    facilitator_only: 'This step belongs to whoever facilitates. Nothing changed; talk to that person.',
    proposer_only: 'This step belongs to whoever carries the proposal. Nothing changed; talk to that person.',
    not_a_participant:
      'This person does not take part in this round. Nothing changed; ask whoever facilitates.',
    participants_missing: 'Nobody is said to take part. Nothing began; choose those present.',
    proposal_text_missing: 'The proposal has no text. Your entry is still on the screen; write it.',
    purpose_missing:
      'Nobody knows what the proposal answers to. Your entry is still on the screen; write it.',
    responsible_missing:
      'Nobody is in charge of what follows. Your entry is still on the screen; choose a role.',
    review_missing: 'The day of the review is missing. Your entry is still on the screen; choose one.',
    proposer_listens:
      'Whoever carries the proposal listens in this round. Nothing changed; their turn comes after it.',
    spoken_already: 'This person has had their turn. Nothing changed.',
    question_missing: 'There is no question. Nothing changed; write it first.',
    question_open: 'A question still waits for its answer. Nothing changed; answer it first.',
    why_belongs_to_feelings:
      '“Why” asks for an opinion, and this round only understands. Your question is still on the screen; ask what a word means, or keep it for the feelings.',
    round_open: 'Not everybody has spoken or passed yet. Nothing changed; finish the round.',
    choice_missing:
      'Whoever carries the proposal has not said yet what becomes of it. Nothing changed; wait for their choice.',
    amendment_missing: 'The text has not changed. Your entry is still on the screen; write the new version.',
    signals_open: 'Not everybody has answered yet. Nothing is shown; wait for the answers.',
    signals_shown: 'The answers are shown: this round is over. Nothing changed; talk to whoever facilitates.',
    objections_standing: 'An objection still stands. Nothing was adopted; take it up first.',
    no_objection: 'This person has no objection to take up. Nothing changed; choose another one.',
    objection_reason_missing:
      'An objection says what it protects. Your entry is still on the screen; write the reason.',
    group_sets_aside:
      'Only the group sets an objection aside, neither whoever facilitates nor whoever objects. Nothing changed; ask the group.',
    time_box_open: 'There is time left. Nothing changed; go on.',
    next_date_missing: 'The day on which it goes on is missing. Nothing was deferred; choose one.',
    circle_quorum_missing:
      'Too few people answered: silence is no consent. Nothing was adopted; remind them, or defer.',
    was_present: 'You took part in this decision. Nothing changed; bring it to the review.',
    absent_objection_too_late:
      'It is too late to object afterwards. Nothing changed; bring it to the review.',
    domain_clause_missing:
      'Nobody knows on which line of the domain this decision rests. Your entry is still on the screen; choose it, or bring the matter to the body in charge.',
    nobody_affected_asked:
      'Nobody who is affected is asked. Your entry is still on the screen; add one person at least.',
    nobody_experienced_asked:
      'Nobody with experience is asked. Your entry is still on the screen; add one person at least.',
    not_asked:
      'You were not asked for this advice. Your text is still on the screen; talk to whoever decides.',
    advice_missing:
      'There is nothing to keep. Your entry is still on the screen; write one sentence at least.',
    advice_not_ready:
      'Not everybody has answered, and the delay still runs. Nothing was decided; wait, or remind them.',
    important_advice_unanswered:
      'An advice marked as important waits for a line of answer. Nothing was decided; say that it is followed, or why not.',
    decider_only: 'One person decides here, and answers for it. Nothing changed; talk to that person.',
    advice_escalated: 'This matter was brought to another body. Nothing was decided; follow it there.',
    role_incomplete:
      'The function is not described in full. Your entry is still on the screen; write its name, mission and accountabilities.',
    term_missing:
      'The term is missing: it is fixed before any name. Your entry is still on the screen; write a number of months.',
    criteria_missing: 'No quality is asked for. Your entry is still on the screen; write one at least.',
    pass_off: 'Each ballot has a name here. Your ballot is still on the screen; write one.',
    self_nomination_off:
      'One does not name oneself here. Your ballot is still on the screen; write another name.',
    absent_not_electable:
      'This person is not there, and only those present are named here. Your ballot is still on the screen; write another name.',
    nominee_unknown:
      'This person is not of the circle. Your ballot is still on the screen; write another name.',
    ballots_missing:
      '{count, plural, one {One ballot is} other {# ballots are}} still missing. Nothing is shown; wait.',
    nobody_named:
      'No ballot has a name. Nothing changed; look at the function again, or say that nobody is found.',
    never_named:
      'Nobody wrote this name on their ballot. Your entry is still on the screen; choose a name that was written.',
    transfer_reason_missing:
      'Moving one’s voice says why. Your entry is still on the screen; write the reason.',
    proposal_reason_missing: 'A proposal rests on reasons. Your entry is still on the screen; write them.',
    declined_already: 'This person has said no already. Nothing changed; propose somebody else.',
    asked_last: 'Whoever is proposed answers last, once everybody has answered. Nothing changed; wait.',
    own_objection_first:
      'The objection of whoever is proposed is taken up first. Nothing changed; begin with it.',
    lift_missing:
      'Nobody knows what lifts the objection. Your entry is still on the screen; change the function, its term or its support, and say so.',
    proposed_only: 'Only whoever is proposed accepts or declines. Nothing changed; let that person answer.',
  },
} as const satisfies SameKeys<typeof assembliesFr>
