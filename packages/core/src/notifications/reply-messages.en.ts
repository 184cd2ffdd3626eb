import type { SameKeys } from '../shared/messages.ts'
import type { replyFr } from './reply-messages.fr.ts'

export const replyEn = {
  hello: 'Hello,',
  done: 'Your answer was taken',
  nothing: 'Nothing was added',
  nothingWhy:
    'your answer arrived, and nothing was added: all that we read in it was our own mail, quoted. If you had written something, answer once more, or use the page.',
  refused: 'Your answer changed nothing',
  refusedWhy: 'your answer arrived, but nothing was recorded. The reason:',
  foreign: 'Is this message from you?',
  foreignWhy:
    'a message came to the address by which you answer us, but it came from elsewhere: {sender}. Nothing was done. If it is from you, read it again and confirm it. If not, leave it: it will do nothing.',
  unsure: 'Your answer waits for you to read it again',
  unsureWhy:
    'your answer arrived, but we do not know what is from you and what repeats our mail. Nothing was done, and nothing is lost: read the text again, take out what is too much, and confirm it.',
  confirm: 'Read it again and confirm, without signing in:',
  attachments:
    '{count, plural, one {The attachment was not kept: add it} other {The # attachments were not kept: add them}} on the page.',
  taken: 'The text that was taken:',
  yours: 'What you had written, so that nothing is lost:',
  came: 'What arrived:',
  unknownSender: 'an address that cannot be read',
  pageForeign: 'This message arrived on {day}, from another address than yours: {sender}.',
  pageUnsure:
    'This message arrived on {day}. We do not know what is from you and what repeats our mail: take out what is too much.',
} as const satisfies SameKeys<typeof replyFr>
