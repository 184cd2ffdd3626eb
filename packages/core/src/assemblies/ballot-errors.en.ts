import type { SameKeys } from '../shared/messages.ts'
import type { ballotErrorsFr } from './ballot-errors.fr.ts'

export const ballotErrorsEn = {
  ballot_opens_once: 'This ballot was opened already, and opens once. Nothing changed; prepare another one.',
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
  tie_order_incomplete: 'The order for equals does not name all options. Nothing was opened; make it again.',
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
  quorum_missing_to_vote:
    'The quorum is not reached: {needed, plural, one {one person present or represented} other {# people present or represented}} at least, {there, plural, =0 {nobody is} one {one is} other {# are}}. The vote is not open; your question is kept. A sense check can be taken: it decides nothing.',
  ballot_quorum_missing:
    'From elsewhere, the votes that come in make the quorum. The rules ask for {parts} in {of} of the roll: this vote has to ask for as many. It is not open.',
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
} as const satisfies SameKeys<typeof ballotErrorsFr>
