import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { booking, resource } from './tables.ts'

export const resourcesPersonalData: readonly PersonalTable[] = [
  // What is lent is the organisation's: who wrote it down stays as an id.
  personal(resource, {
    by: ['addedBy'],
    texts: ['name', 'description', 'place', 'priceText', 'conditions'],
    plain: ['organisationId', 'kind', 'communeCode', 'priceKind'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // A booking is between two organisations: who asked, answered and handed over stay as ids.
  personal(booking, {
    by: ['askedBy', 'confirmedBy', 'handedOverBy', 'returnedBy', 'closedBy', 'endedBy'],
    texts: ['purpose', 'handOverNote', 'returnNote', 'closeNote', 'reason'],
    plain: ['resourceId', 'borrowerId', 'price', 'state', 'endedBecause'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
]
