import { type PersonalTable, personal } from '../shared/personal-data.ts'
import { resource } from './tables.ts'

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
]
