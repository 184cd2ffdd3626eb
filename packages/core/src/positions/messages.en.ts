import type { SameKeys } from '../shared/messages.ts'
import { positionsErrorsEn } from './error-messages.en.ts'
import { positionsMailEn } from './mail-messages.en.ts'
import type { positionsFr } from './messages.fr.ts'

export const positionsEn = {
  ...positionsErrorsEn,
  ...positionsMailEn,
  taken: {
    title: 'What {coalition} holds of {organisation}',
    lead: 'This is what the coalition {coalition} holds of {organisation} on {day}. The spreadsheet of the same archive has all texts in full; the JSON file is for programs.',
    foot: '{organisation} in {coalition}, {day}',
  },
  replies: {
    question: {
      title: 'Answer a question',
      does: 'This text will be the answer of your organisation, read where your positions are read.',
      label: 'The answer, in 1000 characters at most',
      button: 'Answer',
      done: 'your organisation answered, in {place}, with the text below.',
      action: 'See questions and answers:',
    },
  },
  page: {
    unites: 'What unites us',
    separates: 'What separates us',
    open: 'What is still open',
    all: 'Show all',
  },
  stances: {
    agree: 'agrees',
    nuance: 'agrees with nuances',
    disagree: 'disagrees',
    pass: 'takes no position',
  },
  notDebated: 'not yet debated',
  sources: { board: 'board', assembly: 'assembly', team: 'team' },
  classes: {
    too_few: 'not enough positions yet',
    agreement: 'agreement',
    disagreement: 'disagreement',
    agreement_with_reservations: 'agreement with reservations',
    to_clarify: 'to be clarified',
    leaning_for: 'leaning for',
    leaning_against: 'leaning against',
  },
  sentences: {
    too_few:
      '{decidedCount, plural, =0 {No organisation has taken a position yet} one {Only one organisation of {memberCount} has taken a position} other {# organisations of {memberCount} have taken a position}}: more are needed to say where the coalition stands.',
    agreement:
      '{leadingCount, plural, one {One organisation} other {# organisations}} of {decidedCount} agree and none is against{nuanceCount, plural, =0 {.} one {; one adds nuances.} other {; # add nuances.}}',
    disagreement:
      '{leading, select, disagree {{leadingCount, plural, one {One organisation disagrees} other {# organisations disagree}}, {opposingCount, plural, one {one agrees} other {# agree}}} other {{leadingCount, plural, one {One organisation agrees} other {# organisations agree}}, {opposingCount, plural, one {one disagrees} other {# disagree}}}}{nuanceCount, plural, =0 {.} one {; one adds nuances.} other {; # add nuances.}}',
    agreement_with_reservations:
      '{leadingCount, plural, one {One organisation} other {# organisations}} of {decidedCount} agree; {opposingCount, plural, one {one disagrees} other {# disagree}}{nuanceCount, plural, =0 {.} one { and one adds nuances.} other { and # add nuances.}}',
    to_clarify:
      '{nuanceCount, plural, one {One organisation of {decidedCount} adds} other {# organisations of {decidedCount} add}} nuances: the statement needs to be made more precise.',
    leaning_for:
      '{leadingCount, plural, one {One organisation agrees} other {# organisations agree}} of {decidedCount}, {opposingCount, plural, =0 {none is against} one {one disagrees} other {# disagree}}: nothing is shared yet.',
    leaning_against:
      '{leadingCount, plural, one {One organisation disagrees} other {# organisations disagree}} of {decidedCount}, {opposingCount, plural, =0 {none is for} one {one agrees} other {# agree}}: nothing is shared yet.',
  },
  notDebatedCount:
    '{count, plural, =0 {All member organisations have debated it.} one {One organisation has not debated it yet.} other {# organisations have not debated it yet.}}',
  passCount:
    '{count, plural, =0 {} one {One organisation takes no position.} other {# organisations take no position.}}',
  withoutNameCount:
    '{count, plural, =0 {} one {One position is counted without a name: the organisation has left the coalition.} other {# positions are counted without a name: the organisations have left the coalition.}}',
  toConfirm: 'entered by the coordination, to be confirmed',
  toConfirmCount:
    '{count, plural, =0 {} one {One position to be confirmed} other {# positions to be confirmed}}',
  rounds: { prepared: 'in preparation', open: 'open', closed: 'closed' },
  changes: { added: 'new', changed: 'changed', unchanged: 'unchanged', revoked: 'taken back' },
  hints: {
    two_claims: 'This statement may hold two ideas. Apart, they would be easier to debate.',
    negation: 'A negation can make people hesitate: answering “disagree” to a “not” is confusing.',
    name_like: 'This word looks like a name. A statement is about an idea, not about a person.',
  },
  layouts: { long: 'one line per position', wide: 'one line per organisation, one column per statement' },
  csvLine: 'Line {line}{column, select, null {} other {, column “{column}”}}',
  csvMissingSentences:
    '{count, plural, =0 {} one {One position with nuances lacks its sentence: the organisation will be asked for it.} other {# positions with nuances lack their sentence: the organisations will be asked for it.}}',
  powers: {
    positions_represent: 'carry the positions of the organisation: enter, publish and take them back',
    positions_coordinate:
      'coordinate the statements: accept them, open and close rounds, enter positions to be confirmed',
  },
  actPage: {
    title: 'Is this the position of {organisation}?',
    lead: '{coalition} entered it in your name. It counts as “to be confirmed” until you make it yours.',
    round: 'Round: {title}',
    mandate: 'You confirm under your mandate for {organisation}, until {day}.',
    legend: 'The positions to confirm',
    position: 'Entered: {stance}',
    source: 'Debated by: {source}',
    nuance: 'The nuance, in one sentence',
    sourceOf: 'Who debated it, where it is not said?',
    correct: 'Correct a position',
    correctWhy:
      'Untick those that are not right: they stay to be confirmed. To write something else, come into Reliance.',
    confirm: 'Confirm the ticked positions',
    choose: 'Tick at least one position, or close this page.',
    confirmed: '{count, plural, one {One position is confirmed} other {# positions are confirmed}}',
    confirmedWhy: '{coalition} now reads them as those of {organisation}.',
  },
} as const satisfies SameKeys<typeof positionsFr>
