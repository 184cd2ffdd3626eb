import type { SameKeys } from '../shared/messages.ts'
import type { bodyMinutesErrorsFr, bodyMinutesMailFr, bodyMinutesPageFr } from './body-minutes-messages.fr.ts'

/** What the page of a body says of its meetings, and the page of the minutes of one. */
export const bodyMinutesPageEn = {
  title: 'Meetings and minutes',
  none: 'No meeting has been held yet',
  noneWhy:
    'A meeting of this body is read here with its minutes once it is over. It is added in the calendar.',
  add: 'Add a meeting to the calendar',
  published: 'minutes published on {date}',
  due: 'minutes due on {date}',
  late: 'minutes are late, they were due on {date}',
  heldOn: 'Meeting of {date}',
  older: 'Older',
  sentence: '“{body}”, meeting of {date}',
  missing: 'The minutes are not published yet',
  missingWhy:
    'They are due on {date}. Somebody who takes part in this body writes them; members then read them here and in their morning mail.',
  missingLate: 'The minutes are late',
  missingLateWhy:
    'They were due on {date}. This comes before the next assembly by itself, with all that is owed.',
  write: 'What was said and decided',
  writeHint: 'Who was there, what was said, what will be done. Members will read it.',
  publish: 'Publish the minutes',
  publishDone: 'The minutes are published.',
  by: 'Written by {name}, on {date}',
  byNobody: 'Written on {date}',
  correct: 'Correct these minutes',
  reason: 'Why you correct them',
  reasonHint: 'It stays readable, with the text before.',
  correctDone: 'The correction is published.',
  before: 'The texts before',
  version: 'Version {version}, of {date}',
  because: 'Corrected: {reason}',
  back: 'The page of “{body}”',
} as const satisfies SameKeys<typeof bodyMinutesPageFr>

/** Refusals about it. */
export const bodyMinutesErrorsEn = {
  minutes_of_no_meeting:
    'This date is no meeting of a body: it has no minutes here. Your text stays on the screen.',
  meeting_ahead:
    'By the calendar, this meeting is not over yet. Your text stays on the screen; publish it afterwards.',
  minutes_not_of_it:
    'Minutes are written by somebody who takes part in this body. Your text stays on the screen; pass it on to one of them.',
  minutes_text_missing: 'The text is missing. Write what was said and decided.',
  minutes_changed_meanwhile:
    'Somebody published or corrected these minutes meanwhile. Your text stays on the screen; read the one that holds, then try again.',
  minutes_reason_missing: 'The reason is missing. Say why you correct these minutes.',
} as const satisfies SameKeys<typeof bodyMinutesErrorsFr>

/** Mails about it. */
export const bodyMinutesMailEn = {
  body_minutes: {
    subject: '{place}: minutes of the body {body}, “{title}”',
    body: 'Hello,\nthe minutes of the meeting “{title}” are published ({body}, {place}).\n\n{text}',
    action: 'Read them on their page:',
  },
} as const satisfies SameKeys<typeof bodyMinutesMailFr>
