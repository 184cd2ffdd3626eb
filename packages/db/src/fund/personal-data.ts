import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import { callPersonalData } from './call-personal-data.ts'
import { cardPersonalData } from './card-personal-data.ts'
import { duesPersonalData } from './dues-personal-data.ts'
import { inKindPersonalData } from './in-kind-personal-data.ts'
import { bankImport, bankLine, bankStatement, contribution, fundBatch } from './payment-tables.ts'
import { baseDeclaration, carrierTerm, pledge, pledgeRule } from './tables.ts'

/** Who recorded something stays as an id: books are kept longer than an account. */
const kept = { erasure: 'keep', retention: 'space', exports: ['space'] } as const

export const fundPersonalData: readonly PersonalTable[] = [
  impersonal(pledgeRule, ['scheme', 'disclosure', 'effectId'], ['space'], []),
  impersonal(carrierTerm, ['organisationId', 'convention', 'effectId', 'iban'], ['space'], ['holder']),
  personal(pledge, {
    by: ['personId'],
    texts: ['reason', 'inKindReason'],
    plain: ['organisationId', 'ruleId', 'kind', 'baseDigest', 'reference', 'mandateId', 'firstDueOn'],
    ...kept,
  }),
  impersonal(baseDeclaration, ['pledgeId', 'coalitionId', 'salt'], ['space'], ['coalitionName']),
  personal(bankImport, { by: ['personId'], texts: ['fileName'], plain: ['format'], ...kept }),
  impersonal(bankStatement, ['importId', 'firstOn', 'lastOn'], ['space'], []),
  // A payer may be a person: what the bank wrote of them is kept as the books are.
  impersonal(
    bankLine,
    [
      ...(['importId', 'accountIban', 'bookedOn', 'otherIban', 'entryId', 'state', 'asideAs'] as const),
      ...(['proposedOrganisationId', 'proposedBasis'] as const),
    ],
    ['space'],
    ['label', 'otherName', 'ignoredReason'],
  ),
  impersonal(fundBatch, ['closedOn'], ['space'], []),
  ...cardPersonalData,
  personal(contribution, {
    by: ['personId'],
    plain: [
      'organisationId',
      'lineId',
      'movementId',
      'undoesId',
      'moveId',
      'basis',
      'mandateId',
      'receivedOn',
    ],
    ...kept,
  }),
  ...callPersonalData,
  ...duesPersonalData,
  ...inKindPersonalData,
]
