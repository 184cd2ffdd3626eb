import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import {
  decision,
  decisionAnswer,
  decisionAsked,
  decisionEffect,
  decisionFollowUp,
  elector,
  standing,
} from './decision-tables.ts'
import { body, bodyMember, bodyParticipant, bodyWays, mandate, mandateReport, role } from './tables.ts'

const kept = { erasure: 'keep', retention: 'space', exports: ['person', 'space'] } as const

export const mandatesPersonalData: readonly PersonalTable[] = [
  // What a body decided is the body's.
  personal(decision, {
    by: ['proposedBy'],
    texts: ['text'],
    plain: [
      'bodyId',
      'state',
      'proof',
      'contentHash',
      'method',
      'mandateId',
      'replacesId',
      'endedCode',
      'endedParams',
      'proposedXid',
      'inForceXid',
    ],
    ...kept,
  }),
  impersonal(decisionEffect, ['decisionId', 'kind', 'appliedXid'], ['space'], ['payload']),
  impersonal(
    body,
    ['parentId', 'kind', 'grantKinds', 'grantPowers', 'effectId'],
    ['space'],
    ['name', 'purpose'],
  ),
  personal(bodyMember, {
    about: ['personId'],
    names: ['displayName'],
    plain: ['bodyId', 'electorId'],
    erasure: 'delete',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // Whom somebody works with in a commission is theirs: it goes with their account.
  personal(bodyParticipant, {
    about: ['personId'],
    plain: ['bodyId'],
    erasure: 'delete',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // How a body works is the body's.
  personal(bodyWays, {
    by: ['writtenBy'],
    texts: ['rhythm', 'tools', 'method', 'chatLink'],
    plain: ['bodyId'],
    ...kept,
  }),
  impersonal(
    role,
    ['bodyId', 'powers', 'effectId'],
    ['space'],
    ['name', 'purpose', 'domain', 'accountabilities'],
  ),
  personal(mandate, {
    about: ['personId'],
    names: ['displayName', 'acceptedName'],
    texts: ['mission', 'overloadReason'],
    plain: [
      'bodyId',
      'roleId',
      'kind',
      'powers',
      'reportRhythm',
      'renewsMandateId',
      'effectId',
      'decidedByBodyId',
      'endedByEffectId',
    ],
    ends: { at: 'resignedAt', unless: ['recalledAt', 'declinedAt'] },
    erasure: 'blank',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // What a mandate was used for is told to the body, and stays with it.
  personal(mandateReport, { by: ['filedBy'], texts: ['text'], plain: ['mandateId'], ...kept }),
  // The answer stays with the decision that it made; the name under an engagement and the reason of a no go.
  personal(decisionAnswer, {
    about: ['personId'],
    by: ['electorId'],
    names: ['signedName'],
    words: ['reason'],
    plain: ['decisionId', 'answer', 'contentHash', 'mandateId'],
    erasure: 'blank',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // What becomes of a decision is the body's to know.
  personal(decisionFollowUp, {
    by: ['saidBy'],
    texts: ['note'],
    plain: ['decisionId', 'state', 'roleId'],
    ...kept,
  }),
  personal(decisionAsked, { by: ['personId'], plain: ['decisionId'], ...kept }),
  // Not in the archive of a space: it brings history to another installation, and no right.
  personal(elector, {
    about: ['electorId'],
    erasure: 'delete',
    retention: 'space',
    exports: ['person'],
  }),
  personal(standing, { by: ['electorId', 'byElectorId'], ...kept, exports: ['person'] }),
]
