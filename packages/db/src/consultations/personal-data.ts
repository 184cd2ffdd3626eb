import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import {
  consultation,
  consultationParticipant,
  consultationStatement,
  conversationImport,
  importChunk,
} from './tables.ts'

export const consultationsPersonalData: readonly PersonalTable[] = [
  // Who brought it in stays as an id.
  personal(consultation, {
    by: ['importedBy'],
    texts: ['topic', 'description'],
    plain: ['lang', 'mandateId', 'checkedAgainst'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
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
