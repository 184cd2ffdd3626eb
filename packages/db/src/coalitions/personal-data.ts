import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import {
  charterSignature,
  charterVersion,
  coalition,
  memberOrganisation,
  organisationInvitation,
  participation,
} from './tables.ts'

export const coalitionsPersonalData: readonly PersonalTable[] = [
  impersonal(coalition, [], ['space'], ['name', 'purpose']),
  impersonal(charterVersion, ['lang', 'effectId'], ['space'], ['label', 'text']),
  impersonal(memberOrganisation, ['organisationId', 'status', 'listedId'], ['space'], ['displayName']),
  // The organisation signed: its signature stays, by a mandate of its own; the name of who held the pen goes.
  personal(charterSignature, {
    about: ['personId'],
    names: ['signedName'],
    texts: ['reason'],
    plain: ['charterVersionId', 'organisationId', 'answer', 'mandateSpaceId', 'mandateId'],
    erasure: 'blank',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(participation, {
    about: ['personId'],
    names: ['displayName'],
    plain: ['organisationId'],
    erasure: 'delete',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // Known by its address alone until somebody signs; whatever became of it, it goes thirty days after.
  personal(organisationInvitation, {
    about: ['answeredBy'],
    address: 'address',
    names: ['address'],
    words: ['reason'],
    by: ['invitedBy'],
    texts: ['organisationName', 'sentence'],
    plain: ['lang', 'mandateId', 'linkId', 'organisationId'],
    erasure: 'delete',
    retention: 'thirty_days',
    exports: ['person', 'space'],
  }),
]
