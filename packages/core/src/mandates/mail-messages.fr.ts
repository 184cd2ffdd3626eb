/** Mails of bodies, decisions and mandates. */
export const mandatesMailFr = {
  asked: {
    subject: '{place} : votre réponse sur « {title} »',
    body: 'Bonjour,\n{proposer} propose à l’organe {body} ({place}) cette décision :\n\n{effects}\n\n{text}\n\n{proof}\n\nElle se fait quand assez de personnes ont dit oui, la vôtre comprise ou non. Sans assez de oui, la proposition tombe le {lapsesOn}.',
    action: 'Ou entrer dans Reliance :',
    act: 'Lire et répondre oui ou non, sans vous connecter :',
  },
  asked_yours: {
    subject: '{place} : une décision vous concerne, « {title} »',
    body: 'Bonjour,\n{proposer} propose à l’organe {body} ({place}) cette décision, qui vous donne quelque chose :\n\n{effects}\n\n{text}\n\n{proof}\n\nVotre oui vaut acceptation ; selon le nombre de personnes qui peuvent répondre, il est compté ou non. Votre non l’est toujours.',
    action: 'Ou entrer dans Reliance :',
    act: 'Lire et répondre oui ou non, sans vous connecter :',
  },
  asked_reply: {
    subject: '{place} : une décision vous concerne, « {title} »',
    body: 'Bonjour,\n{proposer} propose à l’organe {body} ({place}) cette décision :\n\n{effects}\n\n{text}\n\n{proof}\n\nVous pouvez y répondre : ce que vous écrivez est montré en premier à celles et ceux qui décident. Votre réponse n’est pas comptée.',
    action: 'Ou entrer dans Reliance :',
    act: 'Lire et répondre oui ou non, sans vous connecter :',
  },
  reminded: {
    subject: '{place} : on attend encore votre réponse sur « {title} »',
    body: 'Bonjour,\nil y a une semaine, {proposer} a proposé à l’organe {body} ({place}) cette décision :\n\n{effects}\n\n{text}\n\n{proof}\n\nElle tombe le {lapsesOn} s’il manque des réponses.',
    action: 'Ou entrer dans Reliance :',
    act: 'Lire et répondre oui ou non, sans vous connecter :',
  },
  opened: {
    subject: '{place} : une décision pour tout le monde, « {title} »',
    body: 'Bonjour,\nassez de personnes ont dit oui à cette décision, proposée par {proposer} à l’organe {body} ({place}), pour qu’elle soit posée à tout le monde :\n\n{effects}\n\n{text}\n\n{proof}\n\nElle entre en vigueur après le {closesOn} s’il y a plus de oui que de non.',
    action: 'Ou entrer dans Reliance :',
    act: 'Lire et répondre oui ou non, sans vous connecter :',
  },
  in_force: {
    subject: '{place} : décidé, « {title} »',
    body: 'Bonjour,\nla décision nº {number} de l’organe {body} ({place}) est en vigueur :\n\n{effects}\n\n{text}\n\n{proof}',
    action: 'Lire la décision :',
  },
  message: {
    subject: '{place} : un message pour l’organe {body}',
    body: 'Bonjour,\n{name} vous écrit, parce que vous tenez un mandat dans l’organe {body} ({place}) :\n\n{message}\n\nRépondez simplement à ce courriel : votre réponse ira à cette personne. Personne d’autre ne le lit ici.',
    action: 'La page de cet organe :',
  },
  commission_joined: {
    subject: '{body} ({place}) : {name} participe',
    body: 'Bonjour,\n{name} participe maintenant à la commission {body} ({place}). Vous le lisez parce que vous y tenez un mandat ; il n’y a rien à accepter.',
    action: 'Voir qui participe :',
  },
  to_see_to: {
    subject: '{place} : la suite d’une décision vous revient',
    body: 'Bonjour,\nla suite de la décision nº {number} de l’organe {body} ({place}) revient au rôle « {role} », que vous tenez.\n\nCe qui est décidé :\n\n{text}\n\nAu plus tard : {dueOn}\nCe qui en est dit : {wording}\n\nQuand cela avance, dites-le sur sa page : à faire, en cours, fait ou abandonné.',
    action: 'Lire la décision et dire où elle en est :',
  },
  refused: {
    subject: '{place} : refusé, « {title} »',
    body: 'Bonjour,\nla décision nº {number} de l’organe {body} ({place}) n’a pas eu plus de oui que de non. Rien n’a changé :\n\n{effects}\n\n{text}\n\n{proof}',
    action: 'Lire la décision :',
  },
  lapsed: {
    subject: '{place} : sans suite, « {title} »',
    body: 'Bonjour,\nla proposition nº {number} à l’organe {body} ({place}) n’a pas eu assez de réponses. Rien n’a changé :\n\n{effects}\n\n{text}\n\n{proof}\n\nElle peut être reprise à tout moment.',
    action: 'Lire la décision :',
  },
  stale: {
    subject: '{place} : non appliquée, « {title} »',
    body: 'Bonjour,\nla décision nº {number} de l’organe {body} ({place}) avait assez de oui, mais quelque chose a changé depuis qu’elle a été proposée. Rien n’a été appliqué :\n\n{effects}\n\n{text}\n\n{proof}\n\nSa page dit ce qui a changé ; la décision peut être reprise.',
    action: 'Lire la décision :',
  },
  withdrawn: {
    subject: '{place} : proposition retirée, « {title} »',
    body: 'Bonjour,\n{proposer} a retiré la proposition nº {number} à l’organe {body} ({place}) : il n’y a plus rien à répondre, et rien n’a changé.\n\n{effects}',
    action: 'Lire la décision :',
  },
  declined: {
    subject: '{place} : le mandat {role} n’est pas accepté',
    body: 'Bonjour,\n{holder} n’a pas accepté le mandat « {role} » que l’organe {body} ({place}) lui confiait. Aucun droit n’avait commencé.\n\nLe rôle attend une autre personne : proposez-la quand vous voulez.',
    action: 'Lire qui décide de quoi :',
  },
  resigned: {
    subject: '{place} : le mandat {role} est rendu',
    body: 'Bonjour,\n{holder} a rendu le mandat « {role} » ({body}, {place}), prévu jusqu’au {endsOn}. Ses droits ont pris fin au même instant ; ce qui a été fait avant reste valable.',
    action: 'Lire qui décide de quoi :',
  },
  report_due: {
    subject: '{place} : votre bilan du mandat {role} est attendu',
    body: 'Bonjour,\nle bilan de votre mandat « {role} » ({body}, {place}) est attendu pour le {dueOn}. Il dit ce qui a été fait depuis le {startsOn}, et les membres le liront.\n\n{deeds}',
    reply:
      'Pour le rendre, répondez à ce courriel : ce que vous écrirez sera le bilan. Quelques phrases suffisent. Nous vous répondrons ce qui a été fait.',
    action: 'L’écrire sur la page du mandat :',
  },
  report_late: {
    subject: '{place} : votre bilan du mandat {role} est en retard',
    body: 'Bonjour,\nle bilan de votre mandat « {role} » ({body}, {place}) était attendu pour le {dueOn}. La page du mandat dit qu’il est en retard, jusqu’à ce qu’il soit rendu. Il dit ce qui a été fait depuis le {startsOn}.\n\n{deeds}',
    reply:
      'Pour le rendre, répondez à ce courriel : ce que vous écrirez sera le bilan. Quelques phrases suffisent. Nous vous répondrons ce qui a été fait.',
    action: 'L’écrire sur la page du mandat :',
  },
  renewal_yours: {
    subject: '{place} : votre mandat {role} se termine bientôt',
    body: 'Bonjour,\nvotre mandat « {role} » ({body}, {place}) se termine le {endsOn} à 23 h 59. Il ne se renouvelle pas de lui-même : sans décision, ses droits s’arrêtent ce jour-là et le rôle est à pourvoir.\n\nVous pouvez proposer de le renouveler, ou que quelqu’un d’autre le prenne.',
    action: 'Voir le mandat et proposer la suite :',
  },
  renewal_opened: {
    subject: '{place} : le mandat {role} se termine bientôt',
    body: 'Bonjour,\nle mandat « {role} » ({body}, {place}), que tient {holder}, se termine le {endsOn} à 23 h 59. Il ne se renouvelle pas de lui-même : sans décision, le rôle est à pourvoir.\n\nToute personne qui décide ici peut proposer de le renouveler, ou proposer quelqu’un d’autre.',
    action: 'Voir le mandat et proposer la suite :',
  },
  renewal_reminded: {
    subject: '{place} : le mandat {role} n’a pas encore de suite',
    body: 'Bonjour,\nle mandat « {role} » ({body}, {place}), que tient {holder}, se termine le {endsOn} à 23 h 59, et rien n’est encore décidé pour la suite. Sans décision, ses droits s’arrêtent ce jour-là et le rôle est à pourvoir.',
    action: 'Voir le mandat et proposer la suite :',
  },
  asked_to_appear: {
    subject: '{place} : une personne de l’organisation {organisation} pour le rôle {role} ?',
    body: 'Bonjour,\n{proposer} voudrait proposer à la coalition {place} une personne de l’organisation {organisation} pour le rôle « {role} ».\n\nUn mandat se donne à une personne visible dans la coalition, et personne ne l’est sans l’avoir dit. Transmettez cette adresse à la personne à qui vous pensez : elle y choisit d’apparaître, et sous quel nom. Ne rien faire est aussi une réponse, et ne change rien.\n\n{message}',
    action: 'La page de la coalition :',
  },
  given: {
    subject: '{place} vous confie un mandat : {role}',
    body: 'Bonjour,\nl’organe {body} ({place}) vous confie le rôle « {role} », par la décision nº {number}, proposée par {proposer}.\n\nMission : {mission}\nDu {startsOn} au {endsOn}.\n\n{powers}\n\nLes droits commencent quand vous acceptez, au plus tard le {dueOn}. Refuser est aussi simple, et ne demande aucune raison.',
    action: 'Ou entrer dans Reliance :',
    act: 'Lire l’engagement, accepter ou refuser, sans vous connecter :',
  },
  suspended: {
    subject: '{place} : votre mandat {role} est suspendu',
    body: 'Bonjour,\nassez de personnes veulent retirer votre mandat « {role} » ({body}, {place}) pour que la question soit posée à tout le monde : c’est la décision nº {number}. Ses droits sont suspendus dès maintenant. Le mandat prend fin après le {closesOn} s’il y a plus de oui que de non ; sinon ses droits reviennent.\n\n{text}',
    action: 'Lire la décision :',
  },
  recalled: {
    subject: '{place} : votre mandat {role} a pris fin',
    body: 'Bonjour,\npar la décision nº {number}, votre mandat « {role} » ({body}, {place}) a pris fin, et ses droits au même instant. Ce qui a été fait avant reste valable.\n\n{text}',
    action: 'Lire la décision :',
  },
} as const
