import { bodyMinutesMailFr } from './body-minutes-messages.fr.ts'
import { outputMailFr } from './output-messages.fr.ts'
import { processMailFr } from './process-messages.fr.ts'

/** Mails of assemblies and ballots. */
export const assembliesMailFr = {
  ...processMailFr,
  ...outputMailFr,
  ...bodyMinutesMailFr,
  convened: {
    subject: '{place} : convocation, « {title} »',
    body: 'Bonjour,\n{place} vous convoque à une assemblée.\n\n{event}{welcome}\n\nChaque membre peut ajouter un point à l’ordre du jour, jusqu’au {day} à 23 h 59. Le voici pour l’instant :\n\n{agenda}',
    reply:
      'Pour ajouter un point, répondez à ce courriel : la première ligne est le point. Dites aussi combien de minutes, et si c’est pour information ou pour décision. Nous vous répondrons ce qui a été fait.',
    act: 'Dire si vous venez, sans vous connecter :',
    action: 'Lire l’ordre du jour et y ajouter un point :',
  },
  convened_closed: {
    subject: '{place} : convocation, « {title} »',
    body: 'Bonjour,\n{place} vous convoque à une assemblée.\n\n{event}{welcome}\n\nElle est si proche que son ordre du jour est déjà arrêté :\n\n{agenda}',
    act: 'Dire si vous venez, sans vous connecter :',
    action: 'Lire l’ordre du jour :',
  },
  convened_extraordinary: {
    subject: '{place} : convocation extraordinaire, « {title} »',
    body: 'Bonjour,\n{place} vous convoque à une assemblée extraordinaire. En voici la raison :\n\n{text}\n\n{event}{welcome}\n\nOn n’y traite que les points annoncés :\n\n{agenda}',
    act: 'Dire si vous venez, sans vous connecter :',
    action: 'Lire l’ordre du jour :',
  },
  welcome_host: {
    subject: '{place} : vous accueillez les nouvelles et nouveaux, « {title} »',
    body: 'Bonjour,\nvous accueillez les personnes nouvelles avant cette assemblée : {when}. {invited}\n\n{event}\n\nDites-leur comment elle se passe : les points dans l’ordre, comment on demande la parole, comment on vote, à quelle heure on finit. Si vous ne pouvez plus, rendez l’accueil sur sa page.',
    action: 'Voir l’assemblée :',
  },
  proxy_held: {
    subject: '{place} : on vous donne procuration, « {title} »',
    body: 'Bonjour,\n{name} vous donne procuration pour cette assemblée : vous y votez pour cette personne, en plus de votre propre vote. Chaque scrutin dit pour qui vous votez.\n\n{event}\n\nSi cette personne vient, elle vote elle-même. Si vous ne pouvez pas venir, dites-le-lui : elle reprend sa procuration et la donne à quelqu’un d’autre.',
    action: 'Voir l’assemblée :',
  },
  proxy_given: {
    subject: '{place} : votre procuration est donnée, « {title} »',
    body: 'Bonjour,\nvous avez donné procuration pour cette assemblée : {holder} vote pour vous. Gardez ce courriel, il en est la trace.\n\n{event}\n\nSi vous venez, vous votez vous-même. Vous pouvez reprendre cette procuration jusqu’à la fin de l’assemblée, sur sa page.',
    act: 'Changer de réponse, sans vous connecter :',
    action: 'Voir ou reprendre la procuration :',
  },
  proxy_taken_back: {
    subject: '{place} : une procuration est reprise, « {title} »',
    body: 'Bonjour,\n{name} reprend sa procuration pour cette assemblée : vous n’y votez plus pour cette personne.\n\n{event}',
    action: 'Voir l’assemblée :',
  },
  minutes_due: {
    subject: '{place} : compte rendu à publier aujourd’hui, « {title} »',
    body: 'Bonjour,\nvous tenez le compte rendu de cette assemblée. Il est attendu le {day} avant minuit. Le relevé de décisions s’écrit tout seul à partir des votes ; il reste à écrire ce qui s’est dit à chaque point.',
    action: 'Écrire et publier le compte rendu :',
  },
  minutes_published: {
    subject: '{place} : ce que l’assemblée a décidé, « {title} »',
    body: 'Bonjour,\nle compte rendu de l’assemblée du {day} est publié, sous réserve de son approbation par la suivante.\n\nRelevé de décisions\n\n{record}\n\nCompte rendu, point par point\n\n{minutes}',
    action: 'Lire le compte rendu :',
  },
  agenda_closing: {
    subject: '{place} : l’ordre du jour s’arrête bientôt, « {title} »',
    body: 'Bonjour,\nil reste jusqu’au {day} à 23 h 59 pour ajouter un point à l’ordre du jour de cette assemblée. Le voici pour l’instant :\n\n{agenda}\n\n{event}{welcome}',
    act: 'Dire si vous venez, sans vous connecter :',
    action: 'Lire l’ordre du jour et y ajouter un point :',
  },
  agenda_frozen: {
    subject: '{place} : l’ordre du jour est arrêté, « {title} »',
    body: 'Bonjour,\nl’ordre du jour de cette assemblée est arrêté. Les points proposés depuis vont à l’assemblée suivante.\n\n{event}{welcome}\n\nL’ordre du jour :\n\n{agenda}',
    act: 'Dire si vous venez, sans vous connecter :',
    action: 'Lire l’ordre du jour :',
  },
  minutes_corrected: {
    subject: '{place} : le compte rendu est corrigé, « {title} »',
    body: 'Bonjour,\nle compte rendu de l’assemblée « {title} » est corrigé, avant son approbation par la suivante.\n\nLe point : {name}\n\nPourquoi : {wording}\n\nLe nouveau texte :\n\n{text}\n\nCelui d’avant :\n\n{former}',
    action: 'Lire le compte rendu :',
  },
  ballot_to_proclaim: {
    subject: '{place} : un vote à distance est clos, proclamez-le',
    body: 'Bonjour,\nle vote à distance est arrivé à son heure. Son résultat est lisible par tout le monde une fois proclamé.\n\nLa question :\n\n{text}',
    action: 'Proclamer le résultat :',
  },
  ballot_online: {
    subject: '{place} : un vote est ouvert jusqu’au {day}',
    body: 'Bonjour,\n{place} vote à distance jusqu’au {day}, {time}, sans attendre l’assemblée « {title} ». C’est une exception, que permettent ses règles : {article}.\n\nLa question :\n\n{text}\n\nVous pouvez changer votre vote jusqu’à la fin. La page dit avant que vous votiez s’il est nominatif ou secret. Le résultat sera dans le relevé de cette assemblée.',
    act: 'Voter, sans vous connecter :',
    action: 'Lire ce vote dans l’application :',
  },
  ballot_ending: {
    subject: '{place} : il reste jusqu’au {day}, {time}, pour voter',
    body: 'Bonjour,\nvous n’avez pas encore voté. Le vote se termine le {day}, {time}.\n\nLa question :\n\n{text}',
    act: 'Voter, sans vous connecter :',
    action: 'Lire ce vote dans l’application :',
  },
  ballot_result: {
    subject: '{place} : le résultat du vote à distance',
    body: 'Bonjour,\nle vote à distance est terminé. Son résultat sera aussi dans le relevé de l’assemblée « {title} ».\n\n{record}',
    action: 'Lire le résultat et le recompter :',
  },
  ballot_opened: {
    subject: '{place} : un vote est ouvert, « {title} »',
    body: 'Bonjour,\nun vote est ouvert dans l’assemblée « {title} », et vous pouvez y prendre part à distance.\n\nLa question :\n\n{text}\n\nVous pouvez changer votre vote jusqu’à sa clôture. La page dit avant que vous votiez s’il est nominatif ou secret.',
    act: 'Voter, sans vous connecter :',
    action: 'Lire ce vote dans l’application :',
  },
} as const
