/** Mails of an election without candidate. */
export const electionMailFr = {
  election_describing: {
    subject: '{place} : cherchons-nous bien cela, « {title} » ?',
    body: 'Bonjour,\n{proposer} ouvre à « {body} » une élection sans candidature. Avant tout nom, on s’accorde sur ce que l’on cherche.\n\nLa mission :\n\n{mission}\n\nCe dont la personne rend compte :\n\n{text}\n\nLa durée, en mois : {months}\n\nLes qualités attendues :\n\n{record}\n\nLes bulletins viennent quand tout le monde a répondu et que plus rien ne coince.',
    action: 'Dire si cela convient :',
  },
  election_nominating: {
    subject: '{place} : qui voyez-vous dans ce rôle, « {title} » ?',
    body: 'Bonjour,\nà « {body} », le rôle, sa durée et les qualités attendues sont adoptés. Écrivez maintenant un nom, un seul, d’une personne de ce groupe : personne ne s’est proposé, personne ne se nomme soi-même.\n\nLa mission :\n\n{mission}\n\nLa durée, en mois : {months}\n\nLes qualités attendues :\n\n{record}\n\nLes bulletins restent cachés jusqu’à ce que tous soient là, pour tout le monde.',
    action: 'Écrire mon bulletin :',
  },
  election_revealing: {
    subject: '{place} : pourquoi cette personne, « {title} » ?',
    body: 'Bonjour,\nà « {body} », tous les bulletins sont là et se lisent. Dites en quelques mots pourquoi vous avez nommé cette personne, d’après les qualités attendues. Qui est nommé écoute, et ne répond pas.\n\nLes qualités attendues :\n\n{record}',
    action: 'Lire les bulletins, et dire mes raisons :',
  },
  election_transferring: {
    subject: '{place} : une raison vous a-t-elle convaincu, « {title} » ?',
    body: 'Bonjour,\nà « {body} », toutes les raisons sont dites. Si l’une d’elles vous a fait changer d’avis, reportez votre voix sur une personne déjà nommée, en disant pourquoi. Ne rien faire, c’est garder sa voix.\n\nLes qualités attendues :\n\n{record}',
    action: 'Lire les raisons, et reporter ma voix :',
  },
  election_your_turn: {
    subject: '{place} : à vous de passer à la suite, « {title} »',
    body: 'Bonjour,\nvous facilitez cette élection de « {body} ». La suite est entre vos mains.\n\nLa mission :\n\n{mission}',
    action: 'Passer à la suite :',
  },
  election_objecting: {
    subject: '{place} : avez-vous une objection à cette personne, « {title} » ?',
    body: 'Bonjour,\nà « {body} », {holder} est la personne proposée pour ce rôle. La raison :\n\n{wording}\n\nLa mission :\n\n{mission}\n\nLa durée, en mois : {months}\n\nUne objection dit ce qui empêcherait de tenir ce rôle ; elle n’est pas une préférence. Les réponses restent cachées jusqu’à ce que tous les autres aient répondu. La personne proposée répond en dernier.',
    action: 'Répondre dans l’application :',
  },
  election_asked_last: {
    subject: '{place} : on vous propose pour ce rôle, « {title} »',
    body: 'Bonjour,\nà « {body} », on vous propose pour ce rôle, et tous les autres ont répondu. Avez-vous une objection, vous ?\n\nLa raison :\n\n{wording}\n\nLa mission :\n\n{mission}\n\nLa durée, en mois : {months}',
    action: 'Lire les réponses, et dire la mienne :',
  },
  election_resolving: {
    subject: '{place} : une objection à lever ensemble, « {title} »',
    body: 'Bonjour,\nà « {body} », une objection est posée. {holder} dit :\n\n{wording}\n\nOn cherche ce qui la lèverait : une autre durée, un soutien, ou une autre personne.',
    action: 'Lire l’objection :',
  },
  election_accepting: {
    subject: '{place} : acceptez-vous ce rôle, « {title} » ?',
    body: 'Bonjour,\nà « {body} », plus personne n’a d’objection à vous confier ce rôle. La raison :\n\n{wording}\n\nLa mission :\n\n{mission}\n\nCe dont vous rendez compte :\n\n{text}\n\nLa durée, en mois : {months}\n\nVous pouvez refuser sans dire pourquoi.',
    action: 'Accepter ou refuser :',
  },
  election_elected: {
    subject: '{place} : une personne est choisie, « {title} »',
    body: 'Bonjour,\n{holder} reçoit ce rôle de « {body} » : plus personne n’avait d’objection, et c’est accepté. Le mandat commence quand il est signé. Les bulletins sont détruits dans trente jours.\n\nLa mission :\n\n{mission}\n\nLa durée, en mois : {months}',
    action: 'Lire comment ce choix s’est fait :',
  },
  election_nobody: {
    subject: '{place} : personne n’est trouvé, « {title} »',
    body: 'Bonjour,\nl’élection de « {body} » s’arrête : personne n’est trouvé pour ce rôle. Rien n’est décidé.\n\nLa mission :\n\n{mission}',
    action: 'Lire ce qui a été dit :',
  },
} as const
