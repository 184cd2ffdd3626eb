import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { CoalitionCode } from './codes.ts'
import type { MemberStatus } from './member-status.ts'
import type { CoalitionPower } from './powers.ts'

export const coalitionsFr = {
  statuses: {
    listed: 'inscrite par la coordination, à confirmer',
    claimed: 'inscrite par la coordination, a rejoint depuis',
    invited: 'invitée',
    applied: 'a demandé à rejoindre',
    admitted: 'accueillie, signature attendue',
    joined: 'organisation membre',
    declined: 'n’a pas rejoint',
    left: 'a quitté la coalition',
  } satisfies Record<MemberStatus, string>,
  effects: {
    publish_charter: {
      title: 'Charte {label}',
      sentence:
        'Publie la charte {label}. Le oui d’une organisation vaut signature ; les autres gardent leur place et y répondront.',
    },
  },
  founding: {
    body: 'Plénière',
    bodyPurpose: 'Les organisations membres y décident ensemble ; une organisation, une voix.',
    role: 'Coordination',
    rolePurpose: 'Tenir le cadre commun jusqu’à la première plénière.',
    roleDomain: 'L’accueil des organisations, la charte, les énoncés et leurs tours.',
    decision: 'Acte fondateur : {organisation} crée la coalition {name}.',
    mission: 'Lancer la coalition et faire confirmer les mandats par la plénière avant 90 jours.',
    charterLabel: '1.0',
  },
  powers: {
    coalitions_join: 'faire entrer l’organisation dans une coalition, ou l’en faire sortir',
    coalitions_sign: 'signer une charte au nom de l’organisation',
    coalitions_admit: 'inviter et accueillir des organisations',
    coalitions_edit: 'présenter la coalition et publier sa charte',
  } satisfies Record<PowerKey<CoalitionPower>, string>,
  mail: {
    applied: {
      subject: '{organisation} demande à rejoindre {place}',
      body: 'Bonjour,\n{organisation} demande à rejoindre la coalition {place}.',
      action: 'Lui répondre :',
    },
    admitted: {
      subject: '{place} vous accueille : la charte est à signer',
      body: 'Bonjour,\nla coalition {place} accueille {organisation}. Elle en devient membre quand la charte est signée par la personne qui en a le mandat.\n\nRien n’est fait tant que vous n’avez pas répondu ; refuser est aussi simple que signer.',
      action: 'Ou entrer dans Reliance :',
      act: 'Lire la charte et répondre, sans vous connecter :',
    },
    invited: {
      subject: '{place} invite {organisation}',
      body: 'Bonjour,\nla coalition {place} invite {organisation} à la rejoindre. Votre organisation n’en devient membre que si la charte est signée par la personne qui en a le mandat.\n\nRien n’est fait tant que vous n’avez pas répondu ; refuser est aussi simple que signer.',
      action: 'Ou lire la charte dans Reliance :',
      act: 'Lire la charte et répondre, sans vous connecter :',
    },
    refused: {
      subject: '{place} n’accueille pas {organisation}',
      body: 'Bonjour,\nla coordination de la coalition {place} a répondu non à la demande de l’organisation {organisation}. Rien n’est gardé qui l’engage, et elle peut demander à nouveau.',
      action: 'Entrer dans Reliance :',
    },
    charter_signed: {
      subject: '{place} : {organisation} signe la charte {version}',
      body: 'Bonjour,\n{organisation} a signé la charte {version} de la coalition {place}. Signature : {signer}.',
      action: 'Voir les organisations membres :',
    },
    charter_declined: {
      subject: '{place} : {organisation} refuse la charte {version}',
      body: 'Bonjour,\n{organisation} a refusé la charte {version} de la coalition {place}. Réponse signée : {signer}.\n\n{message}',
      action: 'Voir où en est chaque organisation :',
    },
    invitation_accepted: {
      subject: '{place} : {organisation} signe la charte et en devient membre',
      body: 'Bonjour,\n{organisation} a signé la charte {version} de la coalition {place}, à votre invitation. Signature : {signer}.',
      action: 'Voir les organisations membres :',
    },
    invitation_declined: {
      subject: '{place} : une invitation est déclinée',
      body: 'Bonjour,\nl’invitation à rejoindre {place}, envoyée à l’organisation {name}, est déclinée. Elle est éteinte, et son adresse sera effacée dans trente jours.\n\n{message}',
      action: 'Voir les invitations :',
    },
    invitation_question: {
      subject: '{place} : une question avant de signer',
      body: 'Bonjour,\nune organisation que la coalition {place} a invitée par courriel ({name}) pose une question avant de signer la charte :\n\n{message}\n\nRépondez simplement à ce message : votre réponse part vers son adresse, depuis la vôtre, sans passer par Reliance.',
      action: 'Voir les invitations :',
    },
    left: {
      subject: '{place} : {organisation} s’en va',
      body: 'Bonjour,\n{organisation} a quitté la coalition {place}. Ses positions n’y sont plus montrées ; ce qui a été décidé et compté avec elle reste comme c’était.',
      action: 'Voir les organisations membres :',
    },
    left_receipt: {
      subject: '{organisation} a quitté {place}',
      body: 'Bonjour,\nceci est un reçu : le {day}, {organisation} a quitté la coalition {place}. Votre organisation et ses personnes n’y sont plus vues, et ne la voient plus. Les décisions prises et les comptes faits avec elle restent comme ils étaient. Rien ne change dans votre organisation.\n\nElle pourra demander à revenir.',
      action: 'Ouvrir Reliance :',
    },
    signed_receipt: {
      subject: '{place} : vous avez signé la charte {version} pour {organisation}',
      body: 'Bonjour,\nceci est un reçu : le {day}, vous avez signé la charte {version} de la coalition {place} pour l’organisation {organisation}. Nom sous la signature : {signer}.\n\nLa suite : votre organisation fait partie de la coalition. Elle y dit ses positions et y décide avec les autres.\n\nElle peut en partir à tout moment, par une personne qui en a le mandat : c’est « Quitter la coalition », sur la page de la coalition. Pour poser une question, ou si ce n’était pas vous, la page « Qui décide de quoi » nomme les personnes à qui s’adresser.\n\nLe texte signé :\n{message}',
      action: 'Ouvrir la coalition :',
    },
    charter_published: {
      subject: '{place} : la charte {version} attend votre réponse',
      body: 'Bonjour,\nla coalition {place} a publié la version {version} de sa charte. La page montre ce qui change depuis la version que votre organisation a signée.\n\nTant que vous n’avez pas répondu, elle garde sa place.',
      action: 'Ou entrer dans Reliance :',
      act: 'Lire ce qui change et répondre, sans vous connecter :',
    },
    without_people: {
      subject: '{place} : {organisation} n’a plus personne',
      body: 'Bonjour,\nla dernière personne de l’organisation {organisation} dans Reliance a effacé son compte. L’organisation garde sa place et ses positions dans la coalition {place}, mais plus personne n’y répond pour elle.\n\nÀ vous de voir avec elle qui la représentera.',
      action: 'Voir les organisations membres :',
    },
    closed: {
      subject: 'La coalition {place} est fermée',
      body: 'Bonjour,\nla coalition {place} a été fermée, par la décision nº {number} de sa plénière :\n\n{wording}\n\nPlus rien ne s’y écrit. Ce qui a été dit et décidé y reste lisible pour vous, et votre organisation garde ce qui est à elle. Elle peut être rouverte jusqu’au {until} ; ensuite, c’est définitif.',
      action: 'Relire la coalition :',
    },
    reopened: {
      subject: 'La coalition {place} est rouverte',
      body: 'Bonjour,\nla coalition {place}, qui avait été fermée, est rouverte. Vous y retrouvez tout comme avant.',
      action: 'Y revenir :',
    },
    closed_while_asking: {
      subject: '{place} ferme : votre demande n’aura pas de suite',
      body: 'Bonjour,\nla coalition {place} a été fermée. L’organisation {organisation} était en chemin pour la rejoindre : sa demande ou son invitation a pris fin. Rien n’est gardé qui l’engage.',
      action: 'Entrer dans Reliance :',
    },
    organisation_closed: {
      subject: '{place} : {organisation} a fermé',
      body: 'Bonjour,\nl’organisation {organisation} a été fermée par ses membres. Elle n’agit plus dans la coalition {place}. Le {until}, si elle n’a pas rouvert, elle quitte la coalition et ses positions avec elle.',
      action: 'Voir les organisations membres :',
    },
    organisation_reopened: {
      subject: '{place} : {organisation} a rouvert',
      body: 'Bonjour,\n{organisation}, qui avait fermé, a rouvert. Elle garde sa place et ses positions dans la coalition {place}.',
      action: 'Voir les organisations membres :',
    },
  },
  publicPage: {
    closed: 'Cette coalition est fermée depuis le {day}. On ne peut plus la rejoindre.',
    join: 'Nous rejoindre',
    joinWhy:
      'C’est une organisation qui rejoint, par une personne qui en a le mandat. La coordination répond ; la charte se signe ensuite.',
    ask: 'Demander à rejoindre',
    charter: 'La charte {version}',
  },
  publicList: {
    title: 'Coalitions publiques',
    lead: 'Elles ont choisi de dire à tout le monde ce qu’elles veulent faire ensemble. Les autres coalitions ne sont citées nulle part.',
    some: 'Elles ont choisi d’être lues par tout le monde. L’ordre est tiré au sort chaque jour.',
    others:
      '{others, plural, =1 {Une autre coalition publique} other {# autres coalitions publiques}}, par ordre alphabétique',
    more: 'Les suivantes',
    none: 'Aucune coalition n’a encore ouvert de page publique. Pour fonder la première, entrez par l’accueil.',
    noMore: 'Il n’y en a pas d’autres.',
  },
  actPage: {
    title: 'Signer la charte {version}',
    lead: '{coalition} demande à « {organisation} » de l’accepter ou de la refuser.',
    mandate: 'Vous répondez pour {organisation}, en vertu de votre mandat de signature, jusqu’au {day}.',
    changed: 'Ce qui a changé depuis la version {version}',
    fullText: 'Le texte entier',
    files:
      '{count, plural, =1 {Une annexe l’accompagne} other {# annexes l’accompagnent}} : on les lit en entrant dans Reliance.',
    answer: 'La réponse de « {organisation} »',
    sign: 'Nous acceptons la charte {version}',
    signMeans: 'Votre organisation devient ou reste membre. Elle pourra quitter la coalition à tout moment.',
    decline: 'Nous refusons la charte {version}',
    declineMeans:
      'Votre organisation garde ses données et ses liens. La raison aide les autres à comprendre.',
    nameHint: 'Il figurera sous la signature et sera lu par les autres organisations.',
    reason: 'La raison (facultatif)',
    signed: '{organisation} a signé la charte {version}',
    signedWhy:
      '{coalition} le sait déjà. Un reçu part à votre adresse : le texte signé, sa date, et comment partir ou poser une question.',
    signedNext: 'Continuer dans la coalition',
    declined: '{organisation} a refusé la charte {version}',
    declinedWhy:
      '{coalition} le sait, avec votre raison si vous en avez donné une. Votre organisation peut changer d’avis.',
    keepsSeat: 'Elle garde sa place sous la version qu’elle a signée.',
  },
  errors: {
    slug_taken: 'Cette adresse est déjà prise. Rien n’a été créé ; proposez-en une autre.',
    step_impossible:
      'Ce n’est pas possible là où en est l’organisation. Rien n’a changé ; rechargez la page pour voir où elle en est.',
    charter_label_taken:
      'La charte {label} existe déjà. Votre saisie reste à l’écran ; donnez-lui un autre numéro.',
    charter_outdated:
      'Une nouvelle version de la charte vient de paraître. Rien n’a été signé ; relisez-la d’abord.',
    already_signed: 'Votre organisation a déjà signé cette version. Rien n’a changé.',
    not_of_organisation: 'Vous n’agissez pas pour cette organisation ici. Rien n’a changé.',
    revision_changed:
      'Quelqu’un a modifié cette page entre-temps. Votre saisie reste à l’écran ; relisez la nouvelle version avant d’enregistrer.',
    last_organisation:
      'C’est la dernière organisation de la coalition : sans elle, plus personne n’y entrerait. Rien n’a changé ; fermez la coalition, ou invitez une autre organisation avant de partir.',
    listed_taken:
      '« {listed} » a déjà été choisie pour {organisation}. Aucune organisation n’a été accueillie ; choisissez-en une autre, ou aucune.',
    organisation_unknown: 'Cette organisation n’a pas été trouvée. Rien n’a changé.',
    asked_too_often:
      'Votre organisation a déjà demandé {maximum, number} fois à rejoindre cette coalition depuis hier. Cette demande n’est pas partie ; revenez demain.',
    invited_too_often:
      'Cette organisation a déjà été invitée {maximum, number} fois depuis hier. Rien n’est parti ; revenez demain.',
    founded_too_many:
      'Vous avez déjà fondé {maximum, number} coalitions depuis hier. Celle-ci n’est pas fondée ; revenez demain.',
    own_address:
      '{address} est votre adresse, et votre organisation est déjà là. Rien n’est parti ; retirez-la de la liste.',
    right_unsaid:
      'Dites que vous pouvez signer pour cette organisation. Rien n’a été signé ; ce que vous avez écrit est resté.',
    questions_too_many:
      'Plusieurs questions sont déjà parties depuis hier. Celle-ci n’est pas partie ; elle est restée à l’écran, revenez demain.',
    invitation_answered: 'Cette invitation a déjà reçu sa réponse.',
    invitation_withdrawn: 'Cette invitation a été retirée par la coalition. Rien n’a été fait.',
    invitation_expired:
      'Cette invitation n’est plus ouverte. Demandez à la coalition de vous l’envoyer de nouveau.',
  } satisfies Record<RuleName<CoalitionCode>, string>,
} as const
