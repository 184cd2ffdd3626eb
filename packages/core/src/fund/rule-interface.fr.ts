/** Pages of the rule of the fund, of who holds it, and of what was declared. */
export const ruleInterfaceFr = {
  pledgeRule: {
    title: 'Proposer la règle de la caisse',
    sentence:
      'La plénière décide ce que chaque organisation verse. La règle vaut pour les promesses à venir ; celles qui sont faites restent.',
    kind: 'Comment la part se calcule',
    kinds: {
      rate: 'Une part de ce que chacune déclare',
      band: 'Un montant selon la taille',
      fixed: 'La même somme pour toutes',
      free: 'Ce que chacune décide',
    },
    basis: 'Une part de quoi',
    bases: {
      expenses: 'Les dépenses de l’année passée',
      income: 'Les recettes de l’année passée',
      budget: 'Le budget voté',
    },
    percent: 'Taux, en pour cent',
    floor: 'Au moins, en euros (facultatif)',
    cap: 'Au plus, en euros (facultatif)',
    fixed: 'Somme, en euros',
    bands: 'Les paliers',
    bandUpTo: 'Dépenses jusqu’à, en euros',
    bandLast: 'Au-delà',
    bandDue: 'Verse, en euros',
    addBand: 'Ajouter un palier',
    removeBand: 'Retirer ce palier',
    firstYear: 'À partir de l’année',
    dueMonth: 'À verser avant la fin de',
    disclosure: 'Ce que les autres organisations lisent',
    disclosures: {
      bands: 'Qui a versé, et un ordre de grandeur',
      names: 'Qui a versé, jamais combien',
      totals: 'Des totaux, sans les noms',
      open: 'Chaque montant',
    },
    isPublic:
      'Montrer à tout le monde ce qui est entré, sans aucun nom (si la coalition a une page publique)',
    disclosureHint:
      'Une part exacte de 1 % dans un livre ouvert publie le budget de chacune. Les trois premiers choix l’évitent ; un choix qui cache plus vaut aussitôt, un choix qui montre plus attend l’année suivante.',
  },
  carrier: {
    title: 'Proposer qui tient la caisse',
    sentence:
      'Une organisation membre garde l’argent sur un compte qui ne sert qu’à cela. Elle voit tout ce qui y passe ; elle ne décide pas de ce qui en sort.',
    organisation: 'Organisation',
    holder: 'Titulaire du compte, tel que la banque l’écrit',
    iban: 'IBAN du compte de la caisse',
    ibanHint: 'Espaces et tirets sont sans importance.',
    convention: 'Dans ses comptes',
    conventions: {
      own: 'Comme ses propres produits (contributions reçues)',
      mandate: 'Comme de l’argent gardé pour d’autres (mandat)',
    },
    conventionHint: 'Son ou sa comptable le dit. On peut en changer par une autre décision.',
  },
  bases: {
    title: 'Ce que nous avons déclaré aux caisses communes',
    why: 'Ces chiffres sont dans votre espace, et nulle part ailleurs. Les lire est inscrit au registre de l’organisation.',
    show: 'Les afficher',
    keptFor: 'Elle est gardée pour les personnes qui engagent l’organisation auprès des caisses communes.',
    keptBack: 'Revenir à l’organisation',
    none: 'Rien n’a encore été déclaré.',
    coalition: 'Coalition',
    year: 'Année',
    base: 'Ce qui a été déclaré',
    declaredOn: 'Déclaré le',
  },
} as const
