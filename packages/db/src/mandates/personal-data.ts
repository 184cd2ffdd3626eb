import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import { body, bodyMember, decision, mandate, role } from './tables.ts'

export const mandatesPersonalData: readonly PersonalTable[] = [
  impersonal(body, ['parentId', 'kind', 'dissolutionDecisionId'], ['space'], ['name', 'purpose']),
  personal(bodyMember, {
    about: ['personId'],
    names: ['displayName'],
    plain: ['bodyId'],
    erasure: 'delete',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  impersonal(role, ['bodyId', 'powers'], ['space'], ['name', 'purpose', 'domain', 'accountabilities']),
  // What a body decided is the body's. The name of the paper is how whoever recorded it called a file of theirs.
  personal(decision, {
    about: ['recordedBy'],
    by: ['subjectPersonId', 'countersignedBy'],
    words: ['fileName'],
    texts: ['wording'],
    plain: ['bodyId', 'method', 'proof', 'mandateId'],
    erasure: 'blank',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(mandate, {
    about: ['personId'],
    names: ['displayName', 'acceptedName'],
    texts: ['mission', 'overloadReason'],
    plain: ['bodyId', 'roleId', 'kind', 'decisionId', 'recallDecisionId'],
    ends: { at: 'resignedAt', unless: ['recalledAt', 'declinedAt'] },
    erasure: 'blank',
    retention: 'space',
    exports: ['person', 'space'],
  }),
]
