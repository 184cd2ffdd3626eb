import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { recognitionAnswer, recognitionCheck } from './recognition-tables.ts'
import { action, actionNeed, actionPart } from './tables.ts'
import { actionAmplification, actionLeadTransfer, actionVictory } from './together-tables.ts'

export const actionsPersonalData: readonly PersonalTable[] = [
  // An action is the coalition's: who wrote it down, for which organisation, stays as an id.
  personal(action, {
    by: ['addedBy', 'endedBy'],
    texts: ['title', 'objective', 'themes', 'place', 'leadFunction', 'reason'],
    plain: ['scale', 'communeCode', 'state', 'audience', 'amplify'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(actionPart, {
    by: ['joinedBy'],
    texts: ['contribution'],
    plain: ['actionId', 'organisationId', 'role', 'discretion'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(actionNeed, {
    by: ['askedBy'],
    texts: ['text'],
    plain: ['actionId', 'partId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(actionLeadTransfer, {
    by: ['proposedBy', 'consentedBy', 'acceptedBy', 'endedBy'],
    texts: ['leadFunction'],
    plain: ['actionId', 'fromOrganisationId', 'toOrganisationId', 'proposedFor', 'state'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(actionAmplification, {
    by: ['declaredBy'],
    plain: ['actionId', 'organisationId', 'mode'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(recognitionCheck, {
    by: ['openedBy', 'closedBy'],
    texts: ['titles'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(recognitionAnswer, {
    by: ['answeredBy', 'repliedBy'],
    texts: ['missing', 'reply'],
    plain: ['checkId', 'organisationId', 'answer'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(actionVictory, {
    by: ['filedBy'],
    texts: ['what', 'whom'],
    plain: ['actionId', 'organisationId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
]
