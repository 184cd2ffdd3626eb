import type { Messages } from '../shared/messages.ts'

/** What the mail says that invites an organisation by its address, and the page that it leads to. */
export const invitationWordsFr = {
  mail: {
    subject: '{place} invite votre organisation à la rejoindre',
    hello:
      'Bonjour,\n{name} ({role}, pour {organisation}) invite votre organisation à rejoindre la coalition {place}.',
    helloUnnamed:
      'Bonjour,\nla coordination de la coalition {place} invite votre organisation à la rejoindre.',
    sentence: 'Un mot pour vous :\n{message}',
    purpose: 'Ce que veut cette coalition, dans ses mots :\n{message}',
    members: 'Qui en est : {list}.',
    membersMore:
      'Qui en est : {list}, et {count, plural, =1 {une autre organisation} other {# autres organisations}}.',
    membersUnnamed:
      'Qui en est : {count, plural, =1 {une organisation, qui n’a} other {# organisations, qui n’ont}} pas de page publique.',
    act: 'Lire, poser une question, signer ou décliner, sans créer de compte d’abord :',
    charter: 'La charte {version}, en entier :',
    charterEnd: 'Fin de la charte.',
    nothing:
      'Rien n’est fait tant que vous n’avez pas répondu ; décliner est aussi simple que signer. Si vous n’attendiez pas ce message, il n’y a rien à faire : l’invitation s’éteint le {day}, et votre adresse est effacée trente jours plus tard.',
  },
  page: {
    title: '{coalition} invite votre organisation',
    by: 'Invitation signée : {name}, {role}, pour {organisation}.',
    byUnnamed: 'Invitation de la coordination.',
    until: 'Vous pouvez répondre jusqu’au {day}.',
    nothingYet:
      'Rien n’est fait tant que vous n’avez pas appuyé sur un des boutons de cette page. Lire n’engage à rien.',
    once: 'Ce lien est pour vous et pour cette invitation. Signer ou décliner l’éteint.',
    sentence: 'Un mot pour vous',
    purpose: 'Ce que veut cette coalition',
    members: 'Qui en est',
    membersUnnamed:
      '{count, plural, =1 {Une organisation en est, qui n’a} other {# organisations en sont, qui n’ont}} pas de page publique.',
    membersMore:
      '{count, plural, =1 {Une autre organisation en est, qui n’a} other {# autres organisations en sont, qui n’ont}} pas de page publique.',
    charter: 'La charte {version}, en entier',
    files:
      '{count, plural, =1 {Une annexe l’accompagne} other {# annexes l’accompagnent}} : on les lit après avoir signé. Vous pouvez les demander avant.',
    sign: 'Signer la charte',
    signWhy:
      'Votre organisation en devient membre et reste libre : elle peut quitter la coalition à tout moment. Un seul envoi suffit : il signe, ouvre l’espace de votre organisation et votre compte.',
    which: 'Pour quelle organisation ?',
    newOne: 'Une autre organisation, qui n’a pas encore d’espace ici',
    name: 'Le nom de votre organisation',
    nameHint: 'Sa forme, sa commune et sa présentation se complètent plus tard.',
    nameHintNew: 'Seulement pour une organisation qui n’a pas encore d’espace ici.',
    signedName: 'Votre nom',
    signedNameHint: 'Il figure sous la signature et sera lu par les autres organisations.',
    maySign: 'Je peux signer pour cette organisation',
    maySignMeans: 'Elle me l’a confié, ou ses règles me le permettent.',
    isShown: 'Me montrer par mon nom aux autres organisations (facultatif)',
    isShownMeans: 'Elles sauront à qui s’adresser. Vous pourrez revenir dessus quand vous voulez.',
    isAnother: 'C’est une autre organisation, qui porte un nom proche',
    send: 'Signer la charte {version}',
    kept: '{coalition} garde ce nom sous la signature, comme preuve (intérêt légitime). L’espace de votre organisation garde votre mandat, et qui exploite ce site votre adresse et ce nom, pour tenir votre compte (service que vous demandez).',
    ask: 'Poser une question avant de signer',
    askWhy:
      'Elle part par courriel à la coordination, avec votre adresse pour qu’une personne vous réponde. L’invitation reste ouverte.',
    question: 'Votre question',
    keptQuestion:
      '{coalition} reçoit cette question et votre adresse, pour vous répondre ; elles sont effacées ici après trente jours (réponse que vous demandez).',
    sendQuestion: 'Envoyer la question',
    asked: 'Votre question est partie',
    askedWhy:
      'La réponse vous arrivera par courriel. L’invitation reste ouverte jusqu’au {day} : le même lien sert toujours.',
    back: 'Revenir à l’invitation',
    decline: 'Décliner',
    declineWhy: 'La coordination le lira. Aucun compte n’est créé, et l’invitation s’éteint.',
    reason: 'La raison (facultatif)',
    keptReason:
      '{coalition} garde cette raison trente jours, avec l’adresse invitée (intérêt légitime). Elle est facultative.',
    sendDecline: 'Décliner l’invitation',
    declined: 'Vous avez décliné',
    declinedWhy: '{coalition} le lira. Votre adresse est effacée dans trente jours.',
    signed: '{organisation} a signé la charte {version}',
    signedWhy:
      'Elle fait partie de « {coalition} ». Un reçu part à votre adresse : le texte signé, sa date, et comment partir ou poser une question. Pour y entrer, recevez un lien à cette adresse.',
    enter: 'Entrer dans Reliance',
  },
} as const satisfies Messages
