import type { SameKeys } from '../shared/messages.ts'
import type { mandateErrorsFr } from './error-messages.fr.ts'

export const mandateErrorsEn = {
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
  parent_missing: 'The body that was to contain this one no longer exists. Nothing changed; choose another.',
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
  role_changed: 'The role “{role}” has changed since. Nothing was decided; read it again, then propose anew.',
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
  ends_commission_only:
    'A commission alone can have a last day. What you typed is still here; leave the day out, or choose a commission.',
  commission_decides_nothing:
    'A commission decides nothing: a role in it prepares and leads, and opens no right. What you typed is still here; take the rights out, or give the role to another body.',
  commission_only:
    'A commission, and nothing else, is joined freely. Nothing changed; the page of this body says how people come in.',
  secretariat_by_mandate:
    'A secretariat is made of those who hold a mandate in it and nobody else: a decision brings people in. Nothing changed.',
  nobody_to_write_to:
    'Nobody but you holds a mandate in this body. Your message stays on the screen; write to the body that contains it.',
  commission_over: 'This commission ended on {day}. Nothing changed; the assembly can open another one.',
  takes_part_already: 'You take part in this commission already.',
  takes_no_part: 'You do not take part in this commission. Nothing changed.',
  ways_of_mandated:
    'How a body works is written by those who hold a mandate in it. Your text is still here; hand it on to one of them.',
  ways_of_body_only:
    'Secretariats and commissions alone settle how they work on this page. Your text is still here.',
  chat_not_https:
    'The address of a chat group begins with https:// and has no space in it. What you typed is still here; copy the link of the invitation as it is, or leave it empty.',
  space_not_closed: 'This space is open. Nothing changed.',
  closed_for_good:
    'The time to open it again is over: it is closed for good. Everything stays readable, and everyone can take along what is kept of them.',
} as const satisfies SameKeys<typeof mandateErrorsFr>
