import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { inKindGift } from './in-kind-tables.ts'

/** Who declared, answered or took back a gift stays as an id: books are kept longer than an account. */
export const inKindPersonalData: readonly PersonalTable[] = [
  personal(inKindGift, {
    by: ['personId', 'settledBy', 'undoneBy'],
    texts: ['nature', 'unit', 'method', 'reason', 'undoneReason'],
    plain: [
      'organisationId',
      'kind',
      'givenOn',
      'mandateId',
      'state',
      'settledOrganisationId',
      'settledMandateId',
      'undoneMandateId',
    ],
    erasure: 'keep',
    retention: 'space',
    exports: ['space'],
  }),
]
