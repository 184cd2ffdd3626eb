import type { SameKeys } from '../shared/messages.ts'
import type { meetingErrorsFr } from './meeting-errors.fr.ts'

export const meetingErrorsEn = {
  policy_out_of_range: 'This number is not possible here. Your entry is still on the screen; correct it.',
  policy_changed:
    'These rules have changed meanwhile. Nothing is proposed; read them again, then start over.',
  policy_unchanged: 'Nothing differs from the rules in force. Nothing is proposed; change one rule at least.',
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
  agenda_role_only: 'Only whoever keeps the agenda changes its order. Nothing changed; talk to that person.',
  order_reason_missing:
    'This order is not that of the adopted priorities. Your order is still on the screen; write why.',
  points_changed: 'The points changed in the meantime. Nothing was done; reload the page, then begin again.',
  nothing_to_adjourn: 'No point is chosen. Nothing was adjourned; choose at least one point.',
  extension_out_of_range:
    'The extension is a whole number of minutes, from 1 to {most}. Your entry is still on the screen; correct it.',
  extension_not_carried:
    'The assembly did not vote the extension: more have to say yes than no. Nothing changed; adjourn the points that are left.',
  welcome_out_of_range:
    'The welcome lasts a whole number of minutes, from 0 to {most}. Your entry is still on the screen; correct it.',
  welcome_told:
    'The convocation said when the welcome begins, and that changes no more. Your entry is still on the screen; put it back as it was.',
  certificate_not_there:
    'The certificate is for whoever was there, once the assembly is closed. If you were, ask whoever takes the minutes to enter your arrival.',
  welcome_none: 'This assembly has no welcome. Nothing has changed.',
  welcome_over: 'The welcome has begun, or the assembly does not take place. Nothing has changed.',
  welcome_has_host:
    'Somebody else has offered to welcome, or has just given it up. Nothing has changed; see who, then try again if need be.',
  welcome_not_host: 'Somebody else welcomes, or nobody does. Nothing has changed.',
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
  video_unsaid: 'The video is not on. The assembly has not started; turn it on, or write why there is none.',
  quorum_missing:
    'The quorum is not reached: {needed, plural, one {one person present or represented} other {# people present or represented}} at least, {there, plural, =0 {nobody is} one {one is} other {# are}}. The assembly has not started; wait, start without deciding anything, or adjourn it.',
  quorum_not_missing:
    'Nothing is missing to start: this assembly is not adjourned for want of a quorum. Nothing changed.',
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
  minutes_changed: 'Somebody has written this point since. Your text is still here; read theirs, then save.',
  approval_missing: 'Minutes are approved by a later assembly. Nothing changed; have them approved there.',
  approval_not_carried:
    'The minutes were not approved. They stay published as they are; correct them, then have them approved again.',
  cancel_reason_missing:
    'Cancelling says why, to everybody who was convened. Nothing changed; write the reason.',
  not_convened_yet: 'The assembly is not convened yet. Nothing was noted; answer once the convocation comes.',
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
  proxy_to_oneself: 'One gives no proxy to oneself. Your entry is still on the screen; choose somebody else.',
  giver_not_entitled: 'Who has no vote gives no proxy. Nothing was given; look at your membership first.',
  holder_not_entitled:
    'This person has no vote in this assembly. Your entry is still on the screen; choose somebody else.',
  proxy_given_already: 'You have given your proxy already. Nothing changed; take it back first.',
  proxy_circular:
    'This person gave you their vote, directly or through others. Your entry is still on the screen; choose somebody else.',
  proxy_ceiling:
    'This person already holds {most, plural, one {one proxy} other {# proxies}}, as many as the rules allow. Your entry is still on the screen; choose somebody else.',
  no_proxy_given: 'You gave nobody a proxy. Nothing changed.',
  proxy_too_late:
    'This assembly is over, or is not held: proxies are given and taken back no more. Nothing changed.',
  speaking_now: 'You have the floor. Nothing changed; ask again once your turn is over.',
  waiting_already: 'Your request is in the queue already. Nothing changed; your turn will come.',
  not_waiting: 'This person does not wait for the floor. Nothing changed; the queue may just have moved.',
  turn_running: 'Somebody has the floor. Nothing changed; end this turn first.',
  nobody_speaks: 'Nobody has the floor. Nothing changed.',
  override_reason_missing:
    'The rule gave the floor to somebody else. Nothing changed; write why you do otherwise.',
} as const satisfies SameKeys<typeof meetingErrorsFr>
