import type { RuleName } from '../shared/message-keys.ts'
import type { IdentityCode } from './codes.ts'

/** Texts of signing in and of the account. */
export const identityFr = {
  actPage: {
    sentTo: 'Ce lien a été envoyé à {address} : c’est au nom de cette adresse que vous répondez.',
    otherHere:
      'Dans ce navigateur, une session est ouverte pour {other} ; la réponse sera pourtant celle de l’adresse {address}. Si ce n’est pas la vôtre, fermez cette page et demandez un message à votre adresse.',
    nothingYet:
      'Rien n’est fait tant que vous n’avez pas appuyé sur le bouton en bas de cette page. Lire n’engage à rien.',
    once: 'Ce lien est pour vous, ne sert qu’une fois et n’ouvre rien d’autre.',
    choose: 'Votre réponse',
    name: 'Votre nom',
    send: 'Envoyer cette réponse',
    unknown: 'Ce lien n’est pas valable',
    unknownWhy: 'Il est peut-être coupé en deux dans le message, ou trop ancien. Rien n’a été fait.',
    used: 'C’est déjà fait',
    usedWhy: 'Ce lien a servi. Votre réponse est gardée ; pour la relire, entrez dans Reliance.',
    expired: 'Ce lien n’est plus valable',
    expiredWhy:
      'Il avait un terme. Rien n’a été fait ; vous pouvez encore répondre en entrant dans Reliance.',
    shut: 'Ce lien ne mène plus nulle part',
    shutWhy: 'Ce qu’il permettait a été retiré, ou vous n’êtes plus à cet endroit. Rien n’a été fait.',
    refused: 'Ce n’est plus possible par ce lien',
    enter: 'Entrer dans Reliance',
    enterWhy: 'Nous pouvons envoyer un lien pour entrer à l’adresse où vous avez reçu ce message.',
    sendLink: 'Recevoir un lien pour entrer',
    sent: 'Le lien est parti',
    sentWhy: 'Regardez vos messages : il sert une seule fois et reste valable 30 minutes.',
    askThere: 'Demander un lien pour entrer',
    thanks: 'Merci. Vous pouvez fermer cette page.',
  },
  errors: {
    address_malformed:
      'Cette adresse ne ressemble pas à une adresse de courriel. Exemple : prenom@exemple.org.',
    link_used: 'Ce lien a déjà servi. Demandez-en un autre : il arrive en quelques secondes.',
    link_expired: 'Ce lien n’est plus valable. Demandez-en un autre : il arrive en quelques secondes.',
    links_too_many:
      'Plusieurs liens ont déjà été demandés pour cette adresse. Regardez vos messages, indésirables compris, ou revenez dans {minutes, plural, =1 {une minute} other {# minutes}}.',
    password_wrong:
      'L’adresse et le mot de passe ne vont pas ensemble. Vous pouvez aussi recevoir un lien par courriel.',
    password_too_short: 'Il faut au moins {minimum} caractères. Une phrase courte convient très bien.',
    password_is_address: 'Le mot de passe contient votre adresse : choisissez-en un autre.',
    password_guessable:
      'Ce mot de passe se devine en peu d’essais : il est courant, répété, suit le clavier ou votre nom. Quelques mots sans rapport entre eux conviennent mieux.',
    passkey_refused:
      'Cette clé d’accès n’a pas été reconnue ici. Recommencez, ou recevez un lien par courriel.',
    passkey_not_used: 'La clé d’accès n’a pas été utilisée. Rien n’a changé ; recommencez quand vous voulez.',
    passkey_taken: 'Cette clé d’accès est déjà enregistrée.',
    passkey_too_many: 'Vous avez déjà vingt clés d’accès. Retirez-en une avant d’en ajouter une autre.',
    address_differs:
      'Ce n’est pas l’adresse de ce compte. Rien n’a été effacé ; écrivez celle qui est indiquée au-dessus.',
    address_same: 'C’est déjà l’adresse de ce compte. Rien n’a changé.',
    address_taken:
      'Cette adresse est devenue celle d’un autre compte. Rien n’a changé ; entrez avec elle, ou choisissez-en une autre.',
    address_change_over:
      'Cette demande n’est plus valable : le lien a servi, une autre l’a remplacée, ou elle a été retirée. Votre adresse n’a pas changé ; recommencez depuis « Mon compte ».',
    proof_needed:
      'Prouvez d’abord que c’est bien vous : votre connexion a plus de dix minutes. Ce que vous avez écrit est gardé.',
  } satisfies Record<RuleName<IdentityCode>, string>,
  mail: {
    signIn: {
      subject: 'Votre lien pour entrer',
      hello: 'Bonjour,\nvoici le lien que vous venez de demander pour entrer dans Reliance.',
      action: 'Entrer dans Reliance :',
      once: 'Il sert une seule fois et reste valable 30 minutes. Il fonctionne aussi sur un autre appareil que celui où vous l’avez demandé.',
      ignore: 'Vous n’avez rien demandé ? Laissez ce message : sans ce lien, personne n’entre à votre place.',
    },
    changeAddress: {
      subject: 'Confirmez votre nouvelle adresse',
      hello:
        'Bonjour,\nquelqu’un veut entrer dans Reliance avec cette adresse, à la place de celle de son compte. Si c’est vous, confirmez-la.',
      action: 'Voir et confirmer :',
      once: 'Ce lien sert une seule fois et reste valable 30 minutes. Il fonctionne aussi sur un autre appareil : vous terminez alors là où vous l’avez demandé.',
      ignore:
        'Vous n’avez rien demandé ? Laissez ce message et ne confirmez pas : sans vous, rien ne change.',
    },
    addressTaken: {
      subject: 'Cette adresse a déjà un compte',
      hello:
        'Bonjour,\nquelqu’un a demandé à entrer dans Reliance avec cette adresse, depuis un autre compte. Elle est déjà celle d’un compte : rien n’a changé, et personne d’autre ne l’apprend.',
      yours:
        'Si c’est vous, entrez simplement avec cette adresse. Pour la donner à votre autre compte, changez d’abord l’adresse de celui-ci, ou effacez-le dans « Mes données ».',
      action: 'Entrer dans Reliance :',
      ignore: 'Vous n’avez rien demandé ? Vous n’avez rien à faire.',
    },
    addressChanged: {
      subject: 'L’adresse de votre compte a changé',
      hello:
        'Bonjour,\nle {when}, votre compte Reliance a pris une autre adresse. Celle-ci n’ouvre plus rien, les liens que vous y aviez reçus non plus, et vos autres connexions sont fermées.',
      yours:
        'Si c’est vous, vous n’avez rien à faire. Nous n’écrirons plus ici, et cette adresse n’est plus gardée.',
      not: 'Si ce n’est pas vous, quelqu’un a eu accès à votre messagerie ou à votre appareil. Si vous avez une clé d’accès, entrez avec elle, fermez les autres connexions dans « Mon compte » et remettez votre adresse. Sinon, écrivez sans attendre aux personnes qui tiennent ce site : donnez cette adresse et le moment indiqué plus haut. Et changez le mot de passe de votre messagerie.',
    },
    erased: {
      subject: 'Votre compte Reliance est effacé',
      hello:
        'Bonjour,\nvotre compte est effacé. Votre nom, votre adresse et vos connexions n’y sont plus ; vos mandats et vos participations ont pris fin.',
      kept: 'Ce que des organisations et des coalitions ont décidé avec vous leur reste, sans votre nom. Les sauvegardes qui vous mentionnent encore sont détruites à leur tour ; si l’une d’elles servait, l’effacement serait refait.',
      ignore:
        'C’est le dernier message que vous recevez de nous. Si vous n’avez rien demandé, écrivez aux personnes qui tiennent ce site : quelqu’un a eu accès à votre messagerie ou à votre appareil.',
    },
  },
} as const
