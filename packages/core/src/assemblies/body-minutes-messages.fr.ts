/** What the page of a body says of its meetings, and the page of the minutes of one. */
export const bodyMinutesPageFr = {
  title: 'Réunions et comptes rendus',
  none: 'Aucune réunion n’a encore eu lieu',
  noneWhy:
    'Une réunion de cet organe, une fois passée, se lit ici avec son compte rendu. Elle s’ajoute dans l’agenda.',
  add: 'Ajouter une réunion à l’agenda',
  published: 'compte rendu publié le {date}',
  due: 'compte rendu attendu le {date}',
  late: 'compte rendu en retard, attendu le {date}',
  heldOn: 'Réunion du {date}',
  older: 'Plus ancien',
  sentence: '« {body} », réunion du {date}',
  missing: 'Le compte rendu n’est pas encore publié',
  missingWhy:
    'Il est attendu le {date}. Une personne qui participe à cet organe l’écrit ; les membres le lisent ensuite ici et dans leur courriel du matin.',
  missingLate: 'Le compte rendu est en retard',
  missingLateWhy:
    'Il était attendu le {date}. Il viendra de soi-même à la prochaine assemblée, avec ce qui est dû.',
  write: 'Ce qui s’est dit et décidé',
  writeHint: 'Qui était là, ce qui a été dit, ce qui va se faire. Les membres le liront.',
  publish: 'Publier le compte rendu',
  publishDone: 'Le compte rendu est publié.',
  by: 'Écrit par {name}, le {date}',
  byNobody: 'Écrit le {date}',
  correct: 'Corriger ce compte rendu',
  reason: 'Pourquoi vous le corrigez',
  reasonHint: 'Cela reste lisible, avec le texte d’avant.',
  correctDone: 'La correction est publiée.',
  before: 'Les textes d’avant',
  version: 'Version {version}, du {date}',
  because: 'Corrigé : {reason}',
  back: 'La page de « {body} »',
} as const

/** Refusals about it. */
export const bodyMinutesErrorsFr = {
  minutes_of_no_meeting:
    'Cette date n’est pas une réunion d’un organe : elle n’a pas de compte rendu ici. Votre texte reste à l’écran.',
  meeting_ahead:
    'Cette réunion n’est pas finie, d’après l’agenda. Votre texte reste à l’écran ; publiez-le ensuite.',
  minutes_not_of_it:
    'Le compte rendu est écrit par une personne qui participe à cet organe. Votre texte reste à l’écran ; transmettez-le à l’une d’elles.',
  minutes_text_missing: 'Il manque le texte. Écrivez ce qui s’est dit et décidé.',
  minutes_changed_meanwhile:
    'Quelqu’un a publié ou corrigé ce compte rendu entre-temps. Votre texte reste à l’écran ; relisez celui qui vaut, puis recommencez.',
  minutes_reason_missing: 'Il manque la raison. Dites pourquoi vous corrigez ce compte rendu.',
} as const

/** Mails about it. */
export const bodyMinutesMailFr = {
  body_minutes: {
    subject: '{place} : compte rendu de l’organe {body}, « {title} »',
    body: 'Bonjour,\nle compte rendu de la réunion « {title} » est publié ({body}, {place}).\n\n{text}',
    action: 'Le lire sur sa page :',
  },
} as const
