import type { RuleName } from '../shared/message-keys.ts'
import type { TerritoryCode } from './find-commune.ts'

export const territoriesFr = {
  commune: 'Commune',
  search: 'Nom de la commune, code postal ou code INSEE',
  found:
    '{count, plural, =0 {Aucune commune ne correspond} one {Une commune correspond} other {# communes correspondent}}',
  option: '{name}, {departementName} ({departementCode})',
  population: '{count, plural, one {# habitante ou habitant} other {# habitantes et habitants}}',
  errors: {
    unknown_commune:
      'Cette commune n’est pas dans la liste officielle. Le reste du formulaire est gardé ; choisissez une commune proposée sous le champ.',
  } satisfies Record<RuleName<TerritoryCode>, string>,
} as const
