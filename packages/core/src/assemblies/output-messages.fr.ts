import type { OutputAnswer, OutputState } from './outputs/output-state.ts'

/** What the page of a body says of what it brings to the assembly, or hands to a secretariat. */
export const outputPageFr = {
  title: 'Ce qui en est porté',
  none: 'Rien n’en a encore été porté',
  noneWhy:
    'Ce qui s’y prépare se porte en assemblée, ou se remet à un secrétariat dont c’est le mandat. On lit ici ce qu’il en est advenu.',
  bring: 'Porter en assemblée',
  handOver: 'Remettre à ce secrétariat',
  bringTitle: 'Porter ce que « {body} » a préparé',
  bringSentence: 'Rien ne se décide ici : cela va à l’assemblée, ou au secrétariat dont c’est le mandat.',
  name: 'Ce dont il s’agit, en une ligne',
  nameHint: 'Ce sera le point de l’ordre du jour.',
  text: 'Ce que vous proposez',
  textHint: 'Tous les membres le liront.',
  link: 'Lien vers un document',
  linkHint: 'Il commence par « https ».',
  where: 'Où cela va',
  toAssembly: 'À la prochaine assemblée qui prend encore des points',
  toSecretariat: 'Au secrétariat « {body} »',
  because: 'Le rôle « {role} » ({holders}) s’en occupe : {words}.',
  domain: 'Son périmètre : « {domain} »',
  noMatch: 'Aucun mandat en cours ne parle de ces mots : c’est l’assemblée qui statue.',
  others: 'Un autre secrétariat',
  sent: 'C’est porté.',
  sentAgenda: 'C’est à l’ordre du jour.',
  sentWaits: 'Cela ira à l’ordre du jour de la prochaine assemblée prévue.',
  from: 'De « {body} », le {date}',
  by: 'Par {name}',
  to: 'Remis à « {body} »',
  states: {
    awaits_assembly: 'attend qu’une assemblée soit prévue',
    awaits_secretariat: 'attend la réponse du secrétariat',
    on_agenda: 'à l’ordre du jour',
    withdrawn: 'retiré',
    adjourned: 'ajourné, attend la prochaine assemblée',
    treated: 'traité en assemblée',
    taken_on: 'pris en charge',
    done: 'fait',
    declined: 'refusé',
  } satisfies Record<OutputState, string>,
  at: '{title}, le {date}',
  outcome: 'Issue : {outcome}',
  origin: 'Préparé par « {body} » : lire ce qui est proposé',
  back: 'La page de « {body} »',
  readLink: 'Document : {host}',
  answer: 'Dire ce qu’il en advient',
  answerLabel: 'Ce qu’il en advient',
  answers: {
    taken_on: 'Nous nous en chargeons',
    done: 'C’est fait',
    declined: 'Nous ne le ferons pas',
  } satisfies Record<OutputAnswer, string>,
  note: 'En quelques mots',
  noteHint: 'Nécessaire si vous ne le ferez pas.',
  answered: 'Votre réponse est écrite.',
  older: 'Plus ancien',
} as const

/** Refusals about it. */
export const outputErrorsFr = {
  output_from_elsewhere:
    'Seuls une commission ou un secrétariat portent ainsi ce qu’ils ont préparé. Votre saisie reste à l’écran ; ajoutez plutôt un point à l’ordre du jour.',
  output_not_of_it:
    'Seules les personnes qui participent à cet organe portent ce qu’il a préparé. Votre saisie reste à l’écran ; rejoignez-le, ou ajoutez un point à l’ordre du jour.',
  output_text_missing: 'Il manque ce que vous proposez. Votre saisie reste à l’écran ; écrivez-le.',
  output_to_secretariat:
    'Cela se remet à un autre secrétariat en activité, ou se porte en assemblée ; rien ne se décide ici. Votre saisie reste à l’écran.',
  nobody_mandated_there:
    'Personne ne tient de mandat dans ce secrétariat. Votre saisie reste à l’écran ; portez-le en assemblée.',
  output_of_assembly: 'C’est l’assemblée qui traite ce point. Rien n’a changé.',
  output_answer_theirs:
    'La réponse revient aux personnes qui tiennent un mandat dans ce secrétariat. Votre texte reste à l’écran ; transmettez-le à l’une d’elles.',
  output_answered: 'La réponse est déjà donnée. Votre texte reste à l’écran.',
  output_note_missing:
    'Il manque la raison. Votre saisie reste à l’écran ; dites pourquoi vous ne le ferez pas.',
} as const

/** Mails about it. */
export const outputMailFr = {
  output_sent: {
    subject: '{place} : remis à l’organe {body}, « {title} »',
    body: 'Bonjour,\n{proposer} remet ceci au secrétariat {body} ({place}), au nom de la commission ou du secrétariat « {name} » :\n\n{text}\n\nDites ce qu’il en advient : pris en charge, fait ou refusé. Cela reste sur la page du secrétariat jusqu’à votre réponse.',
    action: 'Lire et répondre :',
  },
  output_answered: {
    subject: '{place} : réponse de l’organe {body}, « {title} »',
    body: 'Bonjour,\nle secrétariat {body} ({place}) a répondu à ce que vous lui aviez remis. Sa page dit ce qu’il en advient.\n\n{text}',
    action: 'Lire la réponse :',
  },
} as const
