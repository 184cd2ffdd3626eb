/** Texts of how an assembly begins: its quorum, and its round where somebody comes for the first time. */
export const openingInterfaceFr = {
  quorum: {
    reached: 'Quorum atteint : {there} voix présentes ou représentées, pour {needed} qu’il faut.',
    missing:
      'Le quorum n’est pas atteint : {there} voix présentes ou représentées, pour {needed} qu’il faut.',
    missingWhy:
      'Tant qu’il n’est pas atteint, aucun vote qui décide ne s’ouvre. On peut parler, informer, prendre la température.',
    goOn: 'Commencer quand même, sans rien décider par un vote',
    adjourn: 'Ajourner faute de quorum',
    adjournWhy:
      'L’assemblée se clôt, son compte rendu dit combien étaient là, et ses points vont à la suivante. Convoquez celle-ci comme une autre : le même quorum y vaut, à moins que vos statuts n’en disent autrement.',
    adjourned: 'L’assemblée est ajournée. Ses points attendent la suivante.',
    planNext: 'Prévoir la suivante',
    minutes: 'Quorum : {needed} voix. Présentes ou représentées au début : {there}.',
  },
  round: {
    firstAssembly: 'Une première fois, pour tout le monde ici',
    firstTimers: 'Une première fois pour {count, plural, =1 {une personne} other {# personnes}}',
    howItGoes:
      'Dites comment se passe l’assemblée : les points dans l’ordre, comment on demande la parole, comment on vote, à quelle heure on finit.',
    names:
      'Faites un tour de table : chacune et chacun dit son nom, {count, plural, =1 {une personne} other {# personnes}}.',
  },
} as const
