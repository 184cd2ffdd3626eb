import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { agendaItem, assembly, convocationAnswer } from './tables.ts'

export const assembliesPersonalData: readonly PersonalTable[] = [
  personal(assembly, {
    by: ['convenedBy'],
    texts: ['reason'],
    plain: ['bodyId', 'eventId', 'kind', 'state'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // A point is the assembly's: who brought it stays as an id.
  personal(agendaItem, {
    by: ['filedBy'],
    texts: ['title', 'urgencyReason'],
    plain: ['assemblyId', 'wantedOutcome'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(convocationAnswer, {
    about: ['personId'],
    plain: ['assemblyId', 'answer'],
    erasure: 'delete',
    retention: 'space',
    exports: ['person', 'space'],
  }),
]
