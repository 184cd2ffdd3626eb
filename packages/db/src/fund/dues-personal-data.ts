import { type PersonalTable, personal } from '../shared/personal-data.ts'
import {
  duesCampaign,
  duesExemption,
  duesPayment,
  duesProposal,
  duesReminder,
  memberDues,
} from './dues-tables.ts'

/**
 * What somebody paid stays when their account is erased, as books ask: with their id alone, whose name goes with their
 * membership. Why they were exempt goes.
 */
const own = { retention: 'space', exports: ['person', 'space'] } as const

export const duesPersonalData: readonly PersonalTable[] = [
  personal(duesCampaign, {
    by: ['personId'],
    texts: ['title', 'holder'],
    plain: ['kind', 'scheme', 'iban', 'mandateId', 'fromOn', 'throughOn', 'validUntilOn'],
    erasure: 'keep',
    retention: 'space',
    exports: ['space'],
  }),
  personal(memberDues, {
    about: ['personId'],
    plain: ['campaignId', 'reference', 'step'],
    erasure: 'keep',
    ...own,
  }),
  personal(duesPayment, {
    about: ['personId'],
    by: ['recordedBy', 'takenBackBy'],
    texts: ['takenBackReason'],
    plain: ['campaignId', 'lineId', 'means', 'basis', 'mandateId', 'receivedOn'],
    erasure: 'keep',
    ...own,
  }),
  personal(duesProposal, {
    about: ['personId'],
    plain: ['lineId', 'campaignId', 'basis'],
    erasure: 'keep',
    ...own,
  }),
  personal(duesExemption, {
    about: ['personId'],
    by: ['givenBy', 'endedBy'],
    words: ['reason'],
    plain: ['campaignId', 'fromOn', 'mandateId'],
    erasure: 'blank',
    ...own,
  }),
  personal(duesReminder, {
    about: ['personId'],
    by: ['remindedBy'],
    plain: ['campaignId', 'mandateId'],
    erasure: 'keep',
    ...own,
  }),
]
