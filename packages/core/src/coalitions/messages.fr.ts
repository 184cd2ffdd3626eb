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
      body: 'Bonjour,\nla coalition {place} accueille votre organisation. Elle en devient membre quand la charte est signée par la personne qui en a le mandat.\n\nRien n’est fait tant que vous n’avez pas répondu ; refuser est aussi simple que signer.',
      action: 'Ou entrer dans Reliance :',
      act: 'Lire la charte et répondre, sans vous connecter :',
    },
    charter_published: {
      subject: '{place} : la charte {version} attend votre réponse',
      body: 'Bonjour,\nla coalition {place} a publié la version {version} de sa charte. La page montre ce qui change depuis la version que votre organisation a signée.\n\nTant que vous n’avez pas répondu, elle garde sa place.',
      action: 'Ou entrer dans Reliance :',
      act: 'Lire ce qui change et répondre, sans vous connecter :',
    },
    without_people: {
      subject: '{place} : {organisation} n’a plus personne',
      body: 'Bonjour,\nla dernière personne de {organisation} dans Reliance a effacé son compte. L’organisation garde sa place et ses positions dans la coalition {place}, mais plus personne n’y répond pour elle.\n\nÀ vous de voir avec elle qui la représentera.',
      action: 'Voir les organisations membres :',
    },
  },
  publicPage: {
    join: 'Nous rejoindre',
    joinWhy:
      'C’est une organisation qui rejoint, par une personne qui en a le mandat. La coordination répond ; la charte se signe ensuite.',
    ask: 'Demander à rejoindre',
    charter: 'La charte {version}',
  },
  actPage: {
    title: 'Signer la charte {version}',
    lead: '{coalition} demande à {organisation} de l’accepter ou de la refuser.',
    mandate: 'Vous répondez pour {organisation}, en vertu de votre mandat de signature, jusqu’au {day}.',
    changed: 'Ce qui a changé depuis la version {version}',
    before: 'Avant',
    after: 'Maintenant',
    nothing: 'rien',
    fullText: 'Le texte entier',
    files:
      '{count, plural, one {Une annexe l’accompagne} other {# annexes l’accompagnent}} : on les lit en entrant dans Reliance.',
    answer: 'La réponse de {organisation}',
    sign: 'Nous acceptons la charte {version}',
    signMeans: 'Votre organisation devient ou reste membre. Elle pourra quitter la coalition à tout moment.',
    decline: 'Nous refusons la charte {version}',
    declineMeans:
      'Votre organisation garde ses données et ses liens. La raison aide les autres à comprendre.',
    nameHint: 'Il figurera sous la signature et sera lu par les autres organisations.',
    reason: 'La raison (facultatif)',
    signed: '{organisation} a signé la charte {version}',
    signedWhy: '{coalition} le sait déjà.',
    declined: '{organisation} a refusé la charte {version}',
    declinedWhy:
      '{coalition} le sait, avec votre raison si vous en avez donné une. Votre organisation peut changer d’avis.',
    keepsSeat: 'Elle garde sa place sous la version qu’elle a signée.',
  },
  errors: {
    slug_taken: 'Cette adresse est déjà prise. Rien n’a été créé ; proposez-en une autre.',
    step_impossible:
      'Ce n’est pas possible là où en est l’organisation. Rien n’a changé ; rechargez la page pour voir où elle en est.',
    charter_outdated:
      'Une nouvelle version de la charte vient de paraître. Rien n’a été signé ; relisez-la d’abord.',
    already_signed: 'Votre organisation a déjà signé cette version. Rien n’a changé.',
    not_of_organisation: 'Vous n’agissez pas pour cette organisation ici. Rien n’a changé.',
    revision_changed:
      'Quelqu’un a modifié cette page entre-temps. Votre saisie reste à l’écran ; relisez la nouvelle version avant d’enregistrer.',
    last_organisation:
      'C’est la dernière organisation de la coalition : invitez-en une autre avant de partir.',
    organisation_unknown: 'Cette organisation n’a pas été trouvée. Rien n’a changé.',
  } satisfies Record<RuleName<CoalitionCode>, string>,
} as const
