import type { SameKeys } from '../shared/messages.ts'
import type { territoriesFr } from './messages.fr.ts'

export const territoriesEn = {
  commune: 'Commune',
  search: 'Name of the commune, postcode or INSEE code',
  found: '{count, plural, =0 {No commune matches} one {One commune matches} other {# communes match}}',
  option: '{name}, {departementName} ({departementCode})',
  population: '{count, plural, one {# inhabitant} other {# inhabitants}}',
  errors: {
    unknown_commune:
      'This commune is not in the official list. The rest of the form is kept; choose a commune offered under the field.',
  },
} as const satisfies SameKeys<typeof territoriesFr>
