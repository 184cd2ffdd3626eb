import type { SameKeys } from '../shared/messages.ts'
import type { invitingWordsFr } from './inviting-words.fr.ts'

export const invitingWordsEn = {
  title: 'Invite organisations',
  sentence:
    'Each receives a mail with the whole charter. Somebody who may sign for it signs, asks a question or declines, without making an account first.',
  pasted: 'E-mail addresses',
  pastedHint: 'One a line, or separated by commas; 30 at most at a time. The name may come first: {example}.',
  message: 'A word for them',
  messageHint: 'It is sent as it is, without the links.',
  lang: 'Language of the mail',
  send: 'Send the invitations',
  preview: 'Read the mail before sending it',
  previewLink: 'A link to the page where one signs, asks or declines is added, another one for each address.',
  meanwhile: 'Prepare a first round meanwhile',
  resultTitle:
    '{count, plural, =0 {No new address to invite} =1 {One invitation leaves} other {# invitations leave}}',
  listTitle: 'Invitations sent',
  emptyWhy: 'Here you will read, date by date, which organisation has signed, declined, or not answered yet.',
  joined: '{organisation} signed on {date}',
  asAddress: '{name}, {address}',
  until: 'open until {date}',
  endedOn: 'on {date}',
  reason: 'Its reason: {reason}',
  kept: 'Thirty days after it has ended, an invitation is erased with its address.',
  searchTitle: 'Invite an organisation that has a public page here',
  back: 'The organisations of “{coalition}”',
  mayNot: 'Inviting takes a mandate that you do not hold here.',
  who: 'Who decides what',
} as const satisfies SameKeys<typeof invitingWordsFr>
