/** Texts of the page from which organisations are invited. */
export const invitingWordsFr = {
  title: 'Inviter des organisations',
  sentence:
    'Chacune reçoit un courriel avec la charte entière. Une personne qui peut signer pour elle la signe, pose une question ou décline, sans créer de compte d’abord.',
  pasted: 'Adresses électroniques',
  pastedHint:
    'Une par ligne, ou séparées par des virgules ; 30 au plus à la fois. Le nom peut précéder : {example}.',
  message: 'Un mot pour elles',
  messageHint: 'Il est envoyé tel quel, sans les liens.',
  lang: 'Langue du courriel',
  send: 'Envoyer les invitations',
  preview: 'Lire le courriel avant de l’envoyer',
  previewLink:
    'Un lien vers la page d’où l’on signe, questionne ou décline y est ajouté, différent pour chaque adresse.',
  meanwhile: 'Préparer un premier tour en attendant',
  resultTitle:
    '{count, plural, =0 {Aucune nouvelle adresse à inviter} =1 {Une invitation part} other {# invitations partent}}',
  listTitle: 'Les invitations envoyées',
  emptyWhy: 'Ici se lira, date par date, quelle organisation a signé, décliné, ou n’a pas encore répondu.',
  joined: '{organisation} a signé le {date}',
  asAddress: '{name}, {address}',
  until: 'ouverte jusqu’au {date}',
  endedOn: 'le {date}',
  reason: 'Sa raison : {reason}',
  kept: 'Trente jours après sa fin, une invitation est effacée avec son adresse.',
  searchTitle: 'Inviter une organisation qui a une page publique ici',
  back: 'Les organisations de « {coalition} »',
  mayNot: 'Inviter demande un mandat que vous ne tenez pas ici.',
  who: 'Qui décide de quoi',
} as const
