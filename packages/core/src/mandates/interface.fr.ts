/** Texts of the pages that say who decides what. */
export const mandatesInterfaceFr = {
  decides: {
    title: 'Qui décide de quoi',
    sentence: 'Cherchez un sujet : {place} répond par une phrase.',
    search: 'De quoi s’agit-il ?',
    searchHint: 'Par exemple : dépenser 200 €, représenter, convoquer.',
    noAnswer: 'Personne n’a reçu ce pouvoir : c’est {body} qui décide.',
    tree: 'Organes et rôles',
    vacant: 'vacant',
    nobody: 'Vacant. Le pouvoir revient à {body}.',
    purpose: 'Raison d’être',
    domain: 'Décide sans demander',
    accounts: 'Rend des comptes',
    holder: 'Tenu par',
    term: 'Mandat',
    given: 'Donné par',
    decision: '{body}, {date}, {method}',
    countersigned: 'contresigné par {name}',
    alone: 'pas de contreseing : l’organe n’avait qu’un membre',
    runs: 'Du {start} au {end}. {days, plural, one {Il reste un jour.} other {Il reste # jours.}}',
    ended: 'Arrivé à son terme le {end}. Le rôle est vacant.',
    now: 'aujourd’hui',
    explained: 'Une personne, une mission, un terme. L’organe qui l’a donné peut le reprendre à tout moment.',
    empty: 'Aucun organe n’est encore décrit',
    emptyWhy:
      'Ici se lira qui peut faire quoi, et par quelle décision. On commence par l’organe qui réunit tout le monde.',
  },
} as const
