/** Texts of the pages where one comes in. */
export const identityInterfaceFr = {
  signIn: {
    title: 'Entrer',
    sentence: 'Écrivez votre adresse : nous y envoyons un lien. Il n’y a pas de mot de passe à retenir.',
    email: 'Adresse électronique',
    emailHint: 'Celle où vos organisations vous écrivent.',
    emailWrong: 'Cette adresse semble incomplète. Elle contient un @ et un point, comme nom@exemple.org.',
    send: 'Recevoir le lien',
    sending: 'Envoi…',
    failed: 'La demande n’est pas partie',
    failedKept: 'Votre adresse est gardée ici. Réessayez dans un instant.',
    privacy:
      'Ce site garde votre adresse pour vous laisser entrer et vous écrire ce que vous demandez, rien d’autre. Vous la voyez et l’effacez quand vous voulez, dans « Mes données ».',
  },
  mail: {
    sent: 'Regardez vos messages',
    sentTo:
      'Si cette adresse peut recevoir un lien, il vient de partir vers {email}. Il sert une fois, pendant {minutes, number} minutes.',
    notHere: 'Rien reçu ?',
    spam: 'Regardez dans les indésirables ; comptez deux minutes.',
    resend: 'Renvoyer le lien',
    resent: 'Un nouveau lien vient de partir ; le précédent ne sert plus.',
    wait: '{seconds, plural, one {Dans une seconde} other {Dans # secondes}}.',
    wrong: 'Ce n’est pas la bonne adresse',
    expired: 'Ce lien n’est plus valable',
    expiredWhy: 'Il a dépassé sa durée. Rien n’est perdu : demandez-en un autre.',
    used: 'Ce lien a déjà servi',
    usedWhy: 'Chaque lien sert une fois. Si ce n’était pas vous, un nouveau lien rend l’ancien inutile.',
    open: 'Votre lien est bon',
    openWhy: 'Vous entrez avec l’adresse {email}.',
    signedIn: 'Une session est déjà ouverte ici pour {other} : entrer ouvre à sa place le compte de {email}.',
    elsewhere: 'Vous ouvrez ce lien sur un autre appareil',
    elsewhereWhy:
      'La demande venait d’ailleurs. Pour entrer ici, appuyez ; si vous n’avez rien demandé, fermez cette page.',
    enterHere: 'Entrer sur cet appareil',
    entering: 'Entrée…',
    newLink: 'Recevoir un nouveau lien',
  },
  password: {
    have: 'J’ai un mot de passe',
    useLink: 'Recevoir plutôt un lien',
    label: 'Mot de passe',
    enter: 'Entrer',
    entering: 'Entrée…',
    passkey: 'Entrer avec une clé d’accès',
  },
} as const
