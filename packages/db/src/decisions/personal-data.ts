import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { tension } from './tables.ts'

export const decisionsPersonalData: readonly PersonalTable[] = [
  // What does not work is the body's matter: who said it stays as an id.
  personal(tension, {
    by: ['filedBy', 'endedBy'],
    texts: ['happens', 'needed', 'note'],
    plain: ['bodyId', 'roleId', 'returnedFromId', 'state'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
]
