import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import {
  exposure,
  position,
  positionDraft,
  question,
  round,
  statement,
  statementResult,
  statementWording,
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
  // Words of the coordination, in which a proposal of somebody may stand: they stay with the answers given to them.
  impersonal(statementWording, ['statementId'], ['space'], ['text']),
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
]
