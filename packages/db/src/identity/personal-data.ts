import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { passkey, passkeyChallenge } from './passkey-tables.ts'
import { addressChange, emailAddress, link, password, person, session, visit } from './tables.ts'

/** The directory: all of it goes with the account, in the transaction of `door.erase_person`. */
const withTheAccount = { erasure: 'delete', retention: 'account' } as const

export const identityPersonalData: readonly PersonalTable[] = [
  personal(person, {
    about: ['id'],
    names: ['name'],
    plain: ['lang'],
    ...withTheAccount,
    exports: ['person'],
  }),
  personal(emailAddress, {
    about: ['personId'],
    names: ['address'],
    ...withTheAccount,
    exports: ['person'],
  }),
  personal(addressChange, {
    about: ['personId'],
    names: ['address'],
    secrets: ['tokenHash'],
    erasure: 'delete',
    retention: 'thirty_days',
    exports: ['person'],
  }),
  // A secret is nobody's to take away, its owner's neither: when it was set is exported, not what it is.
  personal(password, { about: ['personId'], secrets: ['hash'], ...withTheAccount, exports: ['person'] }),
  personal(session, { about: ['personId'], secrets: ['idHash'], ...withTheAccount, exports: ['person'] }),
  personal(passkey, {
    about: ['personId'],
    names: ['name'],
    plain: ['transports'],
    secrets: ['id', 'publicKey'],
    ...withTheAccount,
    exports: ['person'],
  }),
  personal(passkeyChallenge, {
    secrets: ['hash', 'sessionHash'],
    erasure: 'keep',
    retention: 'thirty_days',
    exports: [],
  }),
  personal(link, {
    address: 'address',
    names: ['address'],
    plain: ['purpose', 'lang', 'next', 'actSpaceId', 'subjectId', 'organisationId'],
    texts: ['sentText'],
    secrets: ['tokenHash'],
    erasure: 'delete',
    retention: 'thirty_days',
    exports: ['person'],
  }),
  personal(visit, { about: ['personId'], plain: [], ...withTheAccount, exports: ['person'] }),
]
