import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import {
  consultation,
  consultationParticipant,
  consultationStatement,
  conversationImport,
  importChunk,
} from './consultation-tables.ts'
import {
  exposure,
  position,
  positionDraft,
  question,
  round,
  statement,
  statementResult,
  workshopRequest,
} from './tables.ts'

/** Positions are an organisation's: who held the pen stays as an id, and counts never change. */
const ofOrganisations = { erasure: 'keep', retention: 'space', exports: ['person', 'space'] } as const

export const positionsPersonalData: readonly PersonalTable[] = [
  impersonal(round, ['reveal'], ['space'], ['title']),
  personal(statement, {
    by: ['proposedBy'],
    texts: ['text', 'background'],
    plain: ['roundId', 'lang'],
    ...ofOrganisations,
  }),
  personal(positionDraft, {
    by: ['savedBy'],
    texts: ['nuance', 'reason'],
    plain: ['coalitionId', 'statementId', 'stance', 'source'],
    ...ofOrganisations,
  }),
  personal(position, {
    by: ['personId'],
    texts: ['nuance', 'reason'],
    plain: ['statementId', 'organisationId', 'stance', 'source', 'mandateSpaceId', 'mandateId'],
    ...ofOrganisations,
  }),
  impersonal(exposure, ['statementId', 'organisationId']),
  impersonal(statementResult, ['statementId']),
  personal(question, {
    by: ['personId', 'answeredBy'],
    texts: ['text', 'answer'],
    plain: ['statementId', 'fromOrganisationId', 'toOrganisationId'],
    ...ofOrganisations,
  }),
  personal(workshopRequest, {
    by: ['personId', 'answeredBy'],
    texts: ['note', 'answerText'],
    plain: ['statementId', 'organisationId', 'answer'],
    ...ofOrganisations,
  }),
  personal(consultation, {
    by: ['importedBy'],
    texts: ['topic', 'description'],
    plain: ['lang', 'mandateId', 'checkedAgainst'],
    ...ofOrganisations,
  }),
  impersonal(consultationStatement, ['consultationId', 'externalId'], ['space'], ['text']),
  // Votes of people who were anonymous before they came here.
  impersonal(consultationParticipant, ['consultationId', 'votes']),
  // On its way: it ends with whoever sends it.
  personal(conversationImport, {
    about: ['startedBy'],
    words: ['title', 'files'],
    plain: ['lang'],
    erasure: 'delete',
    retention: 'space',
    exports: ['person'],
  }),
  personal(importChunk, {
    plain: ['importId', 'file'],
    words: ['content'],
    erasure: 'with_parent',
    retention: 'space',
    exports: [],
  }),
]
