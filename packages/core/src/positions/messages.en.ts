import type { SameKeys } from '../shared/messages.ts'
import type { positionsFr } from './messages.fr.ts'

export const positionsEn = {
  taken: {
    title: 'What {coalition} holds of {organisation}',
    lead: 'This is what the coalition {coalition} holds of {organisation} on {day}. The spreadsheet of the same archive has all texts in full; the JSON file is for programs.',
    foot: '{organisation} in {coalition}, {day}',
  },
  mail: {
    round_opened: {
      subject: '{place}: a round opens, “{round}”',
      body: 'Hello,\nthe coordination of {place} opens the round “{round}”. It asks {organisation} what it thinks of this:\n\n{message}\n\nSeveral people can prepare the sheet; nobody else reads it until you publish it.',
      action: 'Open the sheet:',
    },
    round_opened_until: {
      subject: '{place}: a round opens, “{round}”',
      body: 'Hello,\nthe coordination of {place} opens the round “{round}”. It asks {organisation} what it thinks of this:\n\n{message}\n\nLast day to answer: {day}. Several people can prepare the sheet; nobody else reads it until you publish it.',
      action: 'Open the sheet:',
    },
    round_closing: {
      subject: '{place}: the round “{round}” closes on {day}',
      body: 'Hello,\nthe round “{round}” of {place} takes positions until {day}. Statements still without an answer on the sheet of {organisation}: {count}. “Not yet debated” is an answer too.',
      action: 'Open the sheet:',
    },
    round_closed: {
      subject: '{place}: the round “{round}” is closed',
      body: 'Hello,\nthe round “{round}” of {place} is closed. What unites and what separates can now be read, statement by statement, and changes no more.',
      action: 'Read what unites and what separates:',
    },
    member_answered: {
      subject: '{place}: {organisation} has answered, “{round}”',
      body: 'Hello,\n{organisation} has published its positions in the round “{round}” of {place}, which you had answered. Statements that unite: {unites}; still open: {open}; that separate: {separates}.',
      action: 'Read what unites and what separates you:',
    },
    statement_reworded: {
      subject: '{place}: statement {number} is reworded, your position is to be confirmed',
      body: 'Hello,\nin the round “{round}” of {place}, the coordination rewrote statement {number}, which {organisation} has answered.\n\nBefore:\n{former}\n\nNow:\n{message}\n\nYour position is still read with the former words, and counts with the new ones only once you have said it: the same, in one press, or another.',
      action: 'Say where you stand now:',
    },
    statements_corrected: {
      subject: '{place}: statements were corrected, “{round}”',
      body: 'Hello,\nin the round “{round}”, the coordination of {place} corrected statements that {organisation} has not answered yet. They now say:\n\n{message}\n\nWhat you have prepared is kept; read it again before you publish it.',
      action: 'Open the sheet:',
    },
    statements_withdrawn: {
      subject: '{place}: statements were withdrawn, “{round}”',
      body: 'Hello,\nthe coordination of {place} withdrew from the round “{round}”:\n\n{message}\n\nThey can still be read among the statements of the round; nothing is asked of {organisation} about them any more.',
      action: 'Read the statements of the round:',
    },
    answered: {
      subject: '{place}: {organisation} answers your question',
      body: 'Hello,\nin {place}, {organisation} answers the question that you asked about its position on statement {number}: {statement}\n\nYour question: {question}\n\nThe answer:\n{message}',
      action: 'Read the statement and the answer:',
    },
    workshop_asked: {
      subject: '{place}: {organisation} asks to work on a disagreement',
      body: 'Hello,\n{organisation} asks the coordination of {place} for a moment to work on statement {number}: {statement}\n\n{message}',
      action: 'Answer the request:',
    },
    statement_proposed: {
      subject: '{place}: {name} proposes a statement',
      body: 'Hello,\n{name} proposes a statement to the coordination of {place}:\n\n{message}\n\nIt waits until the coordination takes it into a round.',
      action: 'See the proposed statements:',
    },
    statement_accepted: {
      subject: '{place}: your statement enters the round “{round}”',
      body: 'Hello,\nthe coordination of {place} has taken your statement into the round “{round}”, under number {number}:\n\n{message}',
      action: 'Read the statement:',
    },
    to_confirm: {
      subject: '{place}: positions to confirm for {organisation}',
      body: 'Hello,\nthe coordination of {place} has entered positions in the name of {organisation}, in the round “{round}”.\n\nThey count as “to be confirmed” until the person who speaks for {organisation} makes them theirs. Nothing happens until you answer.',
      act: 'Read and confirm them, without signing in:',
      action: 'Or come into Reliance, to correct them:',
    },
    asked: {
      subject: '{place}: a question to {organisation}',
      body: 'Hello,\n{name} asks {organisation} a question, in {place}, about its position on statement {number}: {statement}\n\nThe question:\n{message}',
      reply:
        'To answer it, answer this mail: what you write will be the answer of your organisation, in 1000 characters at most, read where your positions are read. We will answer what was done.',
      action: 'Read it and answer in Reliance:',
    },
    workshop_accepted: {
      subject: 'A moment to work on statement {number}',
      body: 'Hello,\n{place} answers the request of {organisation}: yes, let us work on this disagreement.\n\nStatement {number}: {statement}\n\n{text}',
      action: 'Read the answer:',
    },
    workshop_accepted_on: {
      subject: 'A moment to work on statement {number}',
      body: 'Hello,\n{place} answers the request of {organisation}: yes, let us work on this disagreement.\n\nStatement {number}: {statement}\n\nWhen: {meetsOn}\n{text}',
      action: 'Read the answer:',
    },
    workshop_declined: {
      subject: 'The request to work on statement {number} has an answer',
      body: 'Hello,\n{place} will not, for now, organise the work that {organisation} asked for.\n\nStatement {number}: {statement}\n\nThe reason: {text}',
      action: 'Read the answer:',
    },
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
  errors: {
    revision_changed:
      'Somebody changed this line in the meantime. Nothing was replaced and your text is still on the screen. Reload the line, then take it up again.',
    nuance_needs_sentence:
      'The sentence that says your nuances is missing. Everything is kept in your sheet; add a sentence, then publish.',
    too_many_important:
      'You already have {max} important statements. Your position is kept as it was; take the mark off another statement, then try again.',
    decided_in_future:
      'The date of your decision is in the future. Your entry is still on the screen; give the day on which the position was taken.',
    source_missing:
      'Who took this position is not known yet. It is kept as it is; choose board, assembly or team, then confirm.',
    round_closed:
      'This round is closed: positions no longer change. Your sheet is kept at home and can serve in the next round.',
    round_not_open: 'This round is not open yet. Your sheet is kept at home; you can publish once it opens.',
    round_already_open: 'This round is already open. Nothing changed; reload the page to see it.',
    closing_in_past: 'Choose a day to come, so that each has time to answer.',
    closing_too_far: 'A round is announced at most {days} days ahead.',
    statement_answered:
      'An organisation has answered meanwhile. Nothing changed; reload the page: correcting then makes a new version.',
    statement_unchanged:
      'These are the same words. Nothing changed; correct the statement, or keep it as it is.',
    words_changed:
      'A statement has other words since you answered it. Nothing left; read it again, then say whether your answer stays the same.',
    nothing_to_reaffirm:
      'This position already stands for the words of now. Nothing changed; you can correct it on your sheet.',
    round_without_statement:
      'This round has no statement yet. It stays in preparation; accept a first statement, then open it.',
    nothing_to_publish: 'Nothing new to publish: the others already see these positions as they are.',
    nothing_to_revoke:
      'One of these positions is not published. Nothing was taken back; reload the page, then choose again.',
    nothing_to_confirm:
      'This position is not waiting to be confirmed. Nothing changed; you can correct it from your sheet.',
    already_confirmed: 'This position has already been confirmed. You can still correct it from your sheet.',
    statement_empty: 'The statement is empty. Write one idea on which organisations can take a position.',
    statement_too_long:
      'The statement has {count} characters, of {max} at most. Your text is still on the screen; shorten it or make two of it.',
    statement_already_there:
      'This statement is already in the coalition. Your text is still on the screen; find the statement in the list or word yours differently.',
    statement_not_proposed:
      'This statement has already been dealt with. Nothing changed; reload the page to see where it stands.',
    rewording_needs_agreement:
      'You reworded the statement: whoever proposed it must agree. Your text is still on the screen; ask for that agreement, then tick it.',
    question_empty: 'The question is empty. Write it, then send it.',
    question_to_oneself:
      'This question goes to your own organisation. It is still on the screen; choose another organisation.',
    question_answered: 'This question already has its answer. Nothing changed; reload the page to read it.',
    answer_empty: 'The answer is empty. Write it, then send it.',
    nothing_to_question:
      'This organisation has no position visible here. Your text is still on the screen; publish yours or wait until the round closes.',
    nothing_to_work_on:
      'This statement does not separate the organisations, or too few have taken a position. Nothing was asked.',
    workshop_answered: 'This request already has its answer. It is kept; reload the page to read it.',
    workshop_moment_missing:
      'A day or a few words are missing. Your entry is still on the screen; say when, where or how.',
    workshop_in_past: 'This day is over. Your entry is still on the screen; choose a day to come.',
    workshop_reason_missing:
      'The reason is missing. Your entry is still on the screen; one sentence is enough.',
    workshop_already_asked:
      'Your organisation has already asked to work on this statement. The request waits for the coordination; there is nothing else to do.',
    csv_too_large:
      'The file is larger than {maxMegabytes} MB. Nothing was imported; keep only organisations and positions.',
    csv_not_text:
      'This file is not a CSV. Nothing was imported; in your spreadsheet choose “Save as”, then the CSV format.',
    csv_bytes_wrong:
      'A sign of this line is not written as the others (UTF-8). Nothing was imported; write it again, then save as UTF-8.',
    csv_empty: 'The file is empty. Nothing was imported; check that it is the right one.',
    csv_quote_not_closed:
      'A quote opens here and never closes. Nothing was imported; close it or take it out.',
    csv_organisation_column_missing:
      'The column “organisation” is missing. Nothing was imported; add it to the first line.',
    csv_position_column_missing:
      'The columns “statement” and “position” are needed, or one column per statement (s01, s02…). Nothing was imported; correct the first line.',
    csv_unknown_column:
      'The column “{column}” is neither known nor the code of a statement. Nothing was imported; rename it or take it out.',
    csv_column_twice: 'The column “{column}” is there twice. Nothing was imported; keep only one.',
    csv_too_many_cells:
      'This line has {found} cells for {expected} columns. Nothing was imported; a separator may stand in a text without quotes.',
    csv_unknown_organisation:
      '“{value}” is not an organisation of the coalition. Nothing was imported; write the name as the coalition shows it.',
    csv_ambiguous_organisation:
      'Several organisations are called “{value}”. Nothing was imported; write the exact name, with accents and capitals.',
    csv_unknown_statement:
      '“{value}” is not a statement of the coalition. Nothing was imported; write its code (s01) or its text.',
    csv_former_statement:
      '“{value}” is how statement no. {number} was worded before it was corrected. Nothing was imported; if the answer holds for the words of today, write {number} in its place.',
    csv_unknown_position:
      '“{value}” is not a position. Nothing was imported; write +, 0, −, “takes no position”, or leave the cell empty.',
    csv_unknown_source: '“{value}” is not a source. Nothing was imported; write board, assembly or team.',
    csv_unknown_date: '“{value}” is not a date. Nothing was imported; write for example 2026-11-19.',
    csv_unknown_importance:
      '“{value}” says neither yes nor no. Nothing was imported; write yes, or leave the cell empty.',
    csv_text_too_long:
      'This text has {count} characters, of {max} at most. Nothing was imported; shorten it.',
    csv_unseen_signs:
      'The name of the organisation holds a sign that is not seen, or a line break. Nothing was imported; clear the cell, then type the name.',
    csv_duplicate_position:
      'The same organisation already has a position on this statement, line {firstLine}. Nothing was imported; keep one of the two.',
    csv_too_many_important:
      'This organisation has more than {max} important statements. Nothing was imported; keep {max} at most.',
    csv_no_position: 'There is no position in this file: all cells are empty. Nothing was imported.',
  },
} as const satisfies SameKeys<typeof positionsFr>
