import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import {
  allocation,
  allocationShare,
  assessment,
  callResult,
  declaredInterest,
  projectStep,
  projectVerdict,
} from './assessment-tables.ts'
import {
  applicationShare,
  callApplication,
  callAssessor,
  callForProjects,
  cobudgetEnvelope,
  cobudgetGift,
  confirmedMoney,
} from './call-tables.ts'
import { expensePersonalData } from './expense-personal-data.ts'
import { payeeAccount, payout, payoutApproval, payoutFile } from './payout-tables.ts'
import { projectReturn } from './return-tables.ts'

/** Who did something with a call or a payment stays as an id: books are kept longer than an account. */
const kept = { erasure: 'keep', retention: 'space', exports: ['space'] } as const
const ofProject = ['applicationId', 'organisationId', 'mandateId'] as const

/** Calls, what they came to and what is paid, in the order in which rows refer to one another. */
export const callPersonalData: readonly PersonalTable[] = [
  impersonal(
    callForProjects,
    ['opensOn', 'closesOn', 'assessUntilOn', 'method', 'cobudget', 'effectId'],
    ['space'],
    ['title', 'purpose', 'criteria'],
  ),
  impersonal(callAssessor, ['callId', 'organisationId', 'effectId']),
  personal(callApplication, {
    by: ['personId'],
    texts: ['title', 'summary', 'budget', 'withdrawnReason'],
    plain: ['callId', 'leadId', 'state', 'mandateId'],
    ...kept,
  }),
  personal(applicationShare, {
    by: ['agreedBy', 'hostAgreedBy'],
    plain: ['applicationId', 'organisationId', 'hostId', 'agreedMandateId', 'hostMandateId'],
    ...kept,
  }),
  personal(confirmedMoney, {
    by: ['personId'],
    texts: ['source'],
    plain: ['applicationId', 'confirmedOn', 'mandateId'],
    ...kept,
  }),
  impersonal(cobudgetEnvelope, ['callId', 'organisationId']),
  personal(cobudgetGift, { by: ['personId'], plain: ['callId', ...ofProject], ...kept }),
  personal(declaredInterest, { by: ['personId'], texts: ['reason'], plain: [...ofProject], ...kept }),
  personal(assessment, {
    by: ['personId'],
    texts: ['reason', 'liftedBy'],
    plain: ['callId', ...ofProject, 'stance', 'points'],
    ...kept,
  }),
  personal(projectVerdict, {
    by: ['personId'],
    texts: ['reason'],
    plain: ['callId', ...ofProject, 'shares'],
    ...kept,
  }),
  personal(callResult, {
    by: ['personId'],
    texts: ['text'],
    plain: ['callId', 'sha256', 'mandateId'],
    ...kept,
  }),
  impersonal(allocation, ['applicationId', 'callId', 'effectId', 'verdict'], ['space'], ['reason']),
  impersonal(allocationShare, ['applicationId', 'organisationId', 'effectId']),
  personal(projectStep, {
    by: ['personId'],
    texts: ['note'],
    plain: ['applicationId', 'step', 'takenOn', 'effectId', 'mandateId'],
    ...kept,
  }),
  personal(projectReturn, {
    by: ['personId'],
    plain: ['applicationId', 'receivedOn', 'lineId', 'mandateId'],
    ...kept,
  }),
  ...expensePersonalData,
  // An account and its holder are what a payment was made to: kept as the books are.
  personal(payeeAccount, {
    by: ['personId'],
    texts: ['holder'],
    plain: ['organisationId', 'iban', 'mandateId'],
    ...kept,
  }),
  personal(payoutFile, { by: ['personId'], texts: ['content'], plain: ['sha256', 'mandateId'], ...kept }),
  personal(payout, {
    by: ['requestedBy'],
    texts: ['purpose', 'wording', 'payeeName'],
    plain: [
      ...([
        'applicationId',
        'expenseId',
        'effectId',
        'budgetLineId',
        'beneficiaryId',
        'payeeId',
        'accountId',
        'state',
        'mandateId',
      ] as const),
      ...(['fileId', 'settledOn', 'lineId'] as const),
    ],
    ...kept,
  }),
  personal(payoutApproval, {
    by: ['personId'],
    plain: ['payoutId', 'organisationId', 'mandateId'],
    ...kept,
  }),
]
