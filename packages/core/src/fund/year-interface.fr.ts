/** The page of a year of the books. */
export const yearInterfaceFr = {
  title: 'L’année {year}',
  sentence:
    '{isOver, select, yes {Au dernier jour de {year}} other {À ce jour}}, {money} sont là, dont {free} libres. La lecture de cette page est inscrite au registre.',
  came: 'Entré',
  went: 'Sorti',
  left: 'Il reste',
  contributions: 'Contributions des organisations',
  opening: 'Ce qu’il y avait avant',
  unexplained: 'À expliquer',
  grants: 'Projets',
  expenses: 'Dépenses',
  fees: 'Frais de la banque et des cartes',
  free: 'Libre',
  calls: 'Mis de côté pour des appels',
  projects: 'Promis à des projets',
  tied: 'Promis à des projets et pas encore versé',
  tiedWhy:
    'La comptabilité de la structure qui tient la caisse demande cette liste à la fin de chaque année : l’argent est là, mais une décision l’a déjà donné. Si un tiers a financé un projet précis, ce sont des fonds dédiés ; sinon, un engagement à mentionner.',
  tiedNone: 'Tout ce qui était promis à des projets est versé.',
  tiedRows: 'Projet par projet',
  tiedFile: 'Cette liste (CSV)',
  project: 'Projet',
  lead: 'Porté par',
  decision: 'Décision',
  decisionNumber: 'nº {number}',
  given: 'Donné',
  paid: 'Versé',
  leftToPay: 'Reste à verser',
  close: 'Clore l’année',
  closeTitle: 'Clore l’année {year} ?',
  closeWhy:
    'Les écritures de l’année ne bougeront plus. Ce que la banque dira encore d’elle ira au premier jour de l’année suivante.',
  closeConfirm:
    'On ne rouvre pas une année close. Prenez d’abord les fichiers pour la comptabilité, et faites relire la liste des sommes promises.',
  keepOpen: 'La laisser ouverte',
  notOver: 'L’année se clôt après le {date}.',
  waits:
    '{count, plural, one {Un mouvement de la banque attend} other {# mouvements de la banque attendent}} encore une explication : rangez-les d’abord.',
  closedOn: 'Année close le {date}.',
  closedSaid: 'L’année est close.',
} as const
