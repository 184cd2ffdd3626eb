import type { SameKeys } from '../shared/messages.ts'
import type { consultationsFr } from './messages.fr.ts'

export const consultationsEn = {
  errors: {
    conversation_too_large:
      'Together the files are larger than {maxMegabytes} MB. Nothing was imported; votes.csv is optional, leave it out.',
    conversation_chunk_wrong:
      'A part of {file} did not arrive as announced. Nothing was imported; choose the files again.',
    conversation_incomplete:
      'A part of {file} is missing. Nothing has been imported yet; let the upload finish, or start it again.',
    conversation_not_text:
      'The file {file} is not a CSV. Nothing was imported; check that it is the right one.',
    conversation_bytes_wrong:
      'In {file}, {count, plural, one {line {lines} cannot be read: one of its signs is} other {lines {lines} cannot be read: some of their signs are}} not written as the others (UTF-8). Nothing was imported; write these words again and save as UTF-8, or download the file again.',
    conversation_quote_not_closed:
      'In {file}, a quote opened on line {line} never closes. Nothing was imported; the file is probably incomplete, download it again.',
    conversation_file_twice: 'The same file was chosen twice. Keep one of each, then try again.',
    conversation_file_missing:
      'A file is missing: a conversation has at least comments.csv and participants-votes.csv.',
    conversation_file_empty:
      'The file {file} is empty. Nothing was imported; check that it is the right one, or leave it out if it is optional.',
    conversation_column_missing:
      'In {file}, the column “{column}” is missing. Nothing was imported; perhaps another file was chosen in its place.',
    conversation_row_cut:
      'In {file}, line {line} has {found} cells for {expected} columns. Nothing was imported; the file is probably incomplete, download it again.',
    conversation_number_wrong:
      'In {file}, line {line}, column “{column}”: {state, select, empty {the cell is empty and should be a number} other {“{value}” should be a number}}. Nothing was imported; download the file again.',
    conversation_vote_wrong:
      'In {file}, line {line}, column “{column}”: {state, select, empty {the cell is empty and should be a vote} other {“{value}” is not a vote}} (1, 0 or -1). Nothing was imported; download the file again.',
    conversation_statement_twice:
      'In {file}, line {line}, statement {value} is there for the second time. Nothing was imported; download the file again.',
    conversation_participant_twice:
      'In {file}, line {line}, person {value} is there for the second time. Nothing was imported; download the file again.',
    conversation_participant_counts_differ:
      'For person {participant}, {column} says {declared} and the votes give {found}. Nothing was imported; are the files of the same date?',
    conversation_passes_missing:
      'The file participants-votes.csv declares {count, plural, one {one vote} other {# votes}} more than it holds: it probably leaves the cells of those who pass empty. Nothing was imported; add votes.csv, which has them all.',
    conversation_statement_without_text:
      'Statement {statement} has {count, plural, one {one vote} other {# votes}} but no text in comments.csv. Nothing was imported; are the files from the same date?',
    conversation_statement_counts_differ:
      'For statement {statement}, comments.csv says {declaredAgree} for and {declaredDisagree} against, the votes give {agree} and {disagree}. Nothing was imported; are the files of the same date?',
    conversation_votes_differ:
      '{count, plural, one {One vote differs} other {# votes differ}} between votes.csv and participants-votes.csv. Nothing was imported; are the files of the same date?',
    conversation_participants_differ:
      '{count, plural, one {One person of votes.csv is} other {# people of votes.csv are}} missing from participants-votes.csv. Nothing was imported; are the files of the same date?',
    conversation_summary_people_differ:
      'summary.csv declares {declared, plural, one {one person} other {# people}}, participants-votes.csv has {found}. Nothing was imported; a file is incomplete, or comes from another conversation.',
    conversation_summary_statements_differ:
      'summary.csv declares {declared, plural, one {one statement} other {# statements}}, comments.csv has {found}. Nothing was imported; a file is incomplete, or comes from another conversation.',
  },
} as const satisfies SameKeys<typeof consultationsFr>
