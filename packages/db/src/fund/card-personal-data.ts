import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import {
  cardAccount,
  cardConnection,
  cardInbox,
  cardMovement,
  cardPayment,
  cardPayout,
  carrierSecret,
} from './card-tables.ts'

/** Who paid or connected stays as an id: books are kept longer than an account. */
const kept = { erasure: 'keep', retention: 'space' } as const

/** No secret, no connection and nothing that the provider told leaves with the archive: elsewhere it is connected again. */
export const cardPersonalData: readonly PersonalTable[] = [
  impersonal(cardAccount, ['termId', 'accountRef']),
  personal(cardConnection, {
    by: ['personId'],
    plain: ['termId', 'mandateId'],
    texts: ['accountName'],
    secrets: ['hookHash'],
    exports: [],
    ...kept,
  }),
  personal(carrierSecret, {
    plain: ['termId', 'kind', 'keyId'],
    secrets: ['nonce', 'ciphertext'],
    exports: [],
    ...kept,
  }),
  personal(cardPayment, {
    by: ['personId'],
    plain: [
      ...(['termId', 'organisationId', 'state', 'method', 'sessionRef'] as const),
      ...(['intentRef', 'failure', 'mandateId'] as const),
    ],
    exports: ['space'],
    ...kept,
  }),
  impersonal(cardMovement, ['termId', 'ref', 'paymentId', 'kind', 'bookedOn']),
  impersonal(cardPayout, ['termId', 'ref', 'arrivesOn', 'lineId']),
  impersonal(cardInbox, ['termId', 'eventRef', 'kind', 'objectRef', 'intentRef'], []),
]
