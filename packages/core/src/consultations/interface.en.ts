import type { SameKeys } from '../shared/messages.ts'
import type { consultationsInterfaceFr } from './interface.fr.ts'

export const consultationsInterfaceEn = {
  consultations: {
    title: 'Consultations of people',
    why: 'A conversation published elsewhere, one person one voice. Its counts are never mixed with those of organisations.',
    none: 'No consultation has been imported yet',
    noneWhy:
      'The published files of a conversation will show here, statement by statement, how many people agree, disagree or pass.',
    line: '{count, plural, one {One person} other {# people}}, imported on {date}',
    import: 'Import a published conversation',
    files: 'The files of the conversation',
    filesHint:
      'Choose them together: comments.csv and participants-votes.csv (or participant-votes.csv); votes.csv and summary.csv if they exist, to check that nothing is missing. 8 MB at most.',
    missing: '{name} is missing. Choose all the files of the conversation together.',
    twice: 'Several files are of the same kind: {names}. Choose one of each.',
    found: 'Chosen: {names}',
    foundAs: '{name} ({file})',
    leftOut: 'Left out, of no use here: {names}',
    name: 'Name of the consultation (optional)',
    nameHint: 'Used where the files carry none.',
    untitled: 'Imported consultation',
    start: 'Import this conversation',
    importing: 'Importing…',
    progress: 'Sending the files',
    sent: '{done, number} of {total, number} MB, {share}',
    reading: 'Everything arrived. The files are being read and compared…',
    cancel: 'Stop sending',
    cancelled: 'Sending stopped',
    cancelledWhy: 'Nothing was imported.',
    imported:
      'Imported: {people, plural, one {# person} other {# people}}, {statements, plural, one {# statement} other {# statements}}, {votes, plural, one {# vote} other {# votes}}.',
    see: 'See the consultation',
    checked: {
      votes_and_summary:
        'These counts were compared with all votes and with the summary that was published: nothing is missing.',
      votes:
        'These counts were compared with all votes. Without summary.csv, nothing proves that everybody is in them.',
      summary:
        'The number of people and of statements is that of the published summary. Without votes.csv, nothing proves that all votes are there.',
      nothing: 'Without votes.csv or summary.csv, nothing proves that this copy is complete.',
    },
    differing:
      '{count, plural, one {For one statement the files write other counts than those of their votes} other {For # statements the files write other counts than those of their votes}}: the votes count, and the difference is said beside them.',
    declared: 'The file of statements says {agree, number} agree and {disagree, number} disagree.',
    same: '“{topic}” is there already, since {date}',
    sameWhy:
      'These files are of the same conversation, of the same day or another. Nothing has been imported yet.',
    seeSame: 'See the one that is there',
    again: 'Import it all the same',
    refused:
      '{count, plural, one {Nothing was imported: one mistake in the files} other {Nothing was imported: # mistakes in the files}}',
    counted:
      '{people, plural, one {# person} other {# people}}, {statements, plural, one {# statement} other {# statements}}{excluded, plural, =0 {} one { (one of them set aside by moderation)} other { (# of them set aside by moderation)}}, {votes, plural, one {# vote} other {# votes}}. One person, one vote.',
    back: 'All consultations',
    importedOn: 'Imported on {date}.',
    neverMixed:
      'These counts are not mixed with those of organisations; the votes of one person are never seen.',
    description: 'How it was presented',
    order: 'Sort',
    search: 'Search for a word',
    withExcluded: 'Also show excluded statements',
    foundCount:
      '{count, plural, =0 {No statement matches.} one {One statement.} other {# statements.}} {excluded, plural, =0 {} one {One was excluded by moderation.} other {# were excluded by moderation.}}',
    statements: 'Statements',
    statement: 'Statement',
    excluded: '(excluded by moderation)',
    tooFew: 'Fewer than {minimum, number} people voted: the count is not shown.',
    fewer: 'too few',
    agree: '{count, plural, one {# agrees} other {# agree}} ({share})',
    pass: '{count, plural, one {# passes} other {# pass}} ({share})',
    disagree: '{count, plural, one {# disagrees} other {# disagree}} ({share})',
    more: '{count, plural, one {Show one more statement} other {Show # more statements}}',
    table: 'The same counts, as a table',
    licence: 'Where this data comes from',
    remove: {
      open: 'Remove this consultation',
      title: 'Remove “{topic}”?',
      what: 'Its statements, its counts and the votes behind them are deleted here, for all organisations. Who removed it, and when, stays written.',
      back: 'The files it came from do not change: they can be imported again.',
      confirm: 'Remove now',
      done: '“{topic}” is removed.',
    },
    by: {
      number: 'By number',
      agree: 'Most agreement',
      divided: 'Most divided',
      disagree: 'Most disagreement',
      pass: 'Most passes',
      votes: 'Most votes',
    },
    column: {
      agree: 'Agree',
      pass: 'Pass',
      disagree: 'Disagree',
      votes: 'Votes',
    },
  },
} as const satisfies SameKeys<typeof consultationsInterfaceFr>
