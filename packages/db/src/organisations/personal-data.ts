import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import { openInvitation } from './open-invitation-tables.ts'
import { invitation, joinRequest, membership, membershipValidity, organisation } from './tables.ts'

export const organisationsPersonalData: readonly PersonalTable[] = [
  impersonal(
    organisation,
    ['legalForm', 'sector', 'communeCode'],
    ['space'],
    ['name', 'purpose', 'history', 'culture', 'methods', 'telephone'],
  ),
  personal(membership, {
    about: ['personId'],
    names: ['displayName'],
    plain: ['level'],
    ends: { at: 'leftAt', unless: [] },
    erasure: 'blank',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // Ids and days: whose they are goes with the directory's row.
  personal(membershipValidity, {
    about: ['personId'],
    by: ['givenBy', 'takenBackBy'],
    plain: ['fromOn', 'throughOn', 'causeKind', 'causeId', 'mandateId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(invitation, {
    about: ['answeredBy'],
    address: 'address',
    names: ['address'],
    by: ['invitedBy'],
    plain: ['level', 'lang', 'mandateId'],
    ends: { at: 'withdrawnAt', unless: ['acceptedAt', 'declinedAt'] },
    erasure: 'blank',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(joinRequest, {
    about: ['personId'],
    names: ['displayName'],
    words: ['message'],
    ends: { at: 'withdrawnAt', unless: ['acceptedAt', 'declinedAt'] },
    erasure: 'blank',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // The code is a secret; who came in by it is a membership.
  personal(openInvitation, {
    by: ['createdBy'],
    plain: ['level', 'mandateId'],
    secrets: ['codeHash'],
    erasure: 'keep',
    retention: 'space',
    exports: ['space'],
  }),
]
