/** Texts of the quorum of an assembly, before and while it is held. */
export const quorumInterfaceFr = {
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
} as const
