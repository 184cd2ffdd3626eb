import type { SameKeys } from '../shared/messages.ts'
import type { processErrorsFr } from './process-errors.fr.ts'

export const processErrorsEn = {
  process_step_not_now: 'This is not the step now. Nothing changed; reload the page to see where it stands.',
  facilitator_only: 'This step belongs to whoever facilitates. Nothing changed; talk to that person.',
  proposer_only: 'This step belongs to whoever carries the proposal. Nothing changed; talk to that person.',
  not_a_participant:
    'This person does not take part in this round. Nothing changed; ask whoever facilitates.',
  participants_missing: 'Nobody is said to take part. Nothing began; choose those present.',
  proposal_text_missing: 'The proposal has no text. Your entry is still on the screen; write it.',
  purpose_missing: 'Nobody knows what the proposal answers to. Your entry is still on the screen; write it.',
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
  absent_objection_too_late: 'It is too late to object afterwards. Nothing changed; bring it to the review.',
  domain_clause_missing:
    'Nobody knows on which line of the domain this decision rests. Your entry is still on the screen; choose it, or bring the matter to the body in charge.',
  nobody_affected_asked:
    'Nobody who is affected is asked. Your entry is still on the screen; add one person at least.',
  nobody_experienced_asked:
    'Nobody with experience is asked. Your entry is still on the screen; add one person at least.',
  not_asked: 'You were not asked for this advice. Your text is still on the screen; talk to whoever decides.',
  advice_missing: 'There is nothing to keep. Your entry is still on the screen; write one sentence at least.',
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
  body_decides_not:
    'This body prepares and advises, it does not decide. Your text is still on the screen; choose the body that decides.',
  no_voice_there:
    'You have no voice in this body. Your text is still on the screen; hand it to somebody who sits there.',
  circle_too_small:
    'This takes {least, plural, =1 {one person} other {# people}} at least. Your text is still on the screen; choose a wider body.',
  circle_too_large:
    'More than {most} voices would take part. Your text is still on the screen; bring the question to an assembly.',
  facilitator_not_here:
    'This person does not take part in the decision. Your entry is still on the screen; choose somebody else.',
  review_in_past: 'The day of the review is past. Your entry is still on the screen; choose a day to come.',
  questions_full:
    'This round has {most} questions already, as many as it takes. Your question is still on the screen; talk to whoever carries the proposal.',
  answer_missing: 'The answer is missing. Your entry is still on the screen; write it.',
  text_changed:
    'The text has changed since you read it. Your answer is still on the screen; reload the page and read it again.',
  process_changed:
    'Somebody moved this decision on meanwhile. Your entry is still on the screen; reload the page to see where it stands.',
  not_your_role:
    'You do not hold this role at present. Your text is still on the screen; choose a role that you hold.',
  plan_missing: 'What would be decided is missing. Your entry is still on the screen; write it.',
  begun_too_many:
    'You have {most} decisions going on here already. Your entry is still on the screen; bring one of them to its end first.',
  people_elect:
    'Here the voices are organisations, and a mandate is held by a person. Your entry is still on the screen; choose a body of people.',
  transfers_full:
    'Voices have moved {most} times already, as often as they can. Your entry is still on the screen; talk to whoever facilitates.',
  election_outdated:
    'Since this election began, the role or what this body decides has changed, or the person holds too many roles already: this mandate cannot be given. Nothing is recorded; say that nobody is found, then begin again.',
} as const satisfies SameKeys<typeof processErrorsFr>
