import type { SameKeys } from '../shared/messages.ts'
import type { positionsErrorsFr } from './error-messages.fr.ts'

/** What the rules of positions refuse with. */
export const positionsErrorsEn = {
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
} as const satisfies SameKeys<typeof positionsErrorsFr>
