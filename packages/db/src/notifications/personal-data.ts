import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { gatheredMail, mailReply, mutedMail } from './tables.ts'

export const notificationsPersonalData: readonly PersonalTable[] = [
  personal(mutedMail, {
    about: ['personId'],
    plain: ['kind'],
    erasure: 'delete',
    retention: 'account',
    exports: ['person'],
  }),
  personal(mailReply, {
    about: ['personId'],
    names: ['address', 'sender', 'messageId'],
    words: ['subject', 'receivedText', 'outcome'],
    plain: [
      'linkId',
      'purpose',
      'lang',
      'actSpaceId',
      'subjectId',
      'organisationId',
      'messageKey',
      'sha256',
      'state',
    ],
    erasure: 'delete',
    retention: 'thirty_days',
    exports: ['person'],
  }),
  personal(gatheredMail, {
    about: ['personId'],
    words: ['subject', 'body'],
    plain: ['eventId', 'sendingId', 'action', 'path'],
    erasure: 'delete',
    retention: 'thirty_days',
    exports: ['person'],
  }),
]
