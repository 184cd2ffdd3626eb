import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { BodyKind } from './body-kinds.ts'
import type { MandateCode } from './codes.ts'
import type { MandateEffect } from './effect-kinds.ts'
import type { grantableKinds } from './grant.ts'
import type { MandateState } from './mandate-state.ts'
import type { DecisionMethod } from './meeting.ts'
import { mandateAccountsFr } from './message-accounts.fr.ts'
import { deedsFr } from './message-deeds.fr.ts'
import type { MandateKind } from './missing-in-mandate.ts'
import type { MandatePower } from './powers.ts'
import type { DecisionState } from './settle-decision.ts'
import type { MatchPlace } from './who-decides-what.ts'

export const mandatesFr = {
  mail: {
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
  },
  /** What the page of a mandate says. */
  ...mandateAccountsFr,
  /** What was done under a mandate, below one another. */
  deeds: deedsFr,
  deedsTitle: 'Ce qui s’est fait par ce mandat dans Reliance, pour commencer :',
  deedsNone:
    'Rien ne s’est fait par ce mandat dans Reliance ces jours-là ; ce que vous avez fait ailleurs compte autant.',
  replies: {
    mandate_report: {
      title: 'Rendre le bilan d’un mandat',
      does: 'Ce texte sera le bilan de votre mandat, lisible par les membres.',
      label: 'Le bilan',
      button: 'Rendre ce bilan',
      done: 'le bilan du mandat {role} ({place}), attendu pour le {dueOn}, est rendu, avec le texte ci-dessous.',
      action: 'Voir le mandat :',
    },
  },
  opens: 'Ce rôle vous permet de :',
  opensNothing: 'Ce rôle n’ouvre aucun droit ici.',
  proof: 'Pièces jointes, à lire sur la page de la décision :',
  /** Whose name is no longer shown: they withdrew their consent, or erased their account. */
  unnamed: 'une personne qui n’apparaît plus',
  /** What each effect does, in a sentence; the values are made by `effectValues`. */
  effects: {
    create_body: {
      title: 'Nouvel organe : {name}',
      sentence: 'Crée « {name} » ({kind}){parent, select, none {} other {, dans « {parent} »}}.',
    },
    move_body: {
      title: 'Déplacer {name}',
      sentence: 'Déplace « {name} » dans « {parent} », avec ses rôles, ses mandats et ses décisions.',
    },
    dissolve_body: {
      title: 'Dissoudre {name}',
      sentence:
        'Dissout « {name} ». {count, plural, =0 {Aucun mandat n’y est en cours.} one {Un mandat y prend fin : {people}.} other {# mandats y prennent fin : {people}.}}',
    },
    define_role: {
      title: 'Rôle {name}',
      sentence:
        '{isNew, select, yes {Crée le rôle « {name} » dans « {body} ».} other {Redéfinit le rôle « {name} » de « {body} ».{gainedCount, plural, =0 {} other { Il ouvrira en plus : {gained}.}}{lostCount, plural, =0 {} other { Il n’ouvrira plus : {lost}.}}}} Raison d’être : « {purpose} ». Il décide seul : « {domain} ». {powersCount, plural, =0 {Il n’ouvre aucun droit.} other {Qui le tient peut :}}',
    },
    give_mandate: {
      title: '{role} : {person}',
      sentence:
        '{renews, select, yes {Confie de nouveau à {person}} other {Confie à {person}}} le rôle « {role} » ({body}), du {start} au {end}. Mission : « {mission} ».{rhythm, select, none {} monthly { Bilan chaque mois.} quarterly { Bilan chaque trimestre.} half_yearly { Bilan deux fois par an.} other { Bilan chaque année.}}{ceiling, select, none {} other { Plafond de dépense : {ceiling}.}}{binds, select, yes { Sa signature engage tout le groupe.} other {}} {powersCount, plural, =0 {Ce rôle n’ouvre aucun droit.} other {Cette personne pourra :}}',
    },
    end_mandate: {
      title: 'Fin du mandat « {role} » : {person}',
      sentence: 'Met fin au mandat « {role} » ({body}) tenu par {person}.',
    },
    grant: {
      title: 'Ce que décide « {name} »',
      sentence:
        '{kindsCount, plural, =0 {Reprend à « {name} » ce qui lui était délégué : ses décisions reviennent au-dessus.} other {Délègue à « {name} » de décider : {kinds}. {powersCount, plural, =0 {Aucun droit n’en dépend.} other {Ses décisions peuvent donner ces droits :}}}}',
    },
    close_space: {
      title: 'Fermer cet espace',
      sentence:
        'Ferme cet espace : aussitôt, plus rien ne s’y écrit et aucun mandat n’y sert plus. Trente jours pour revenir dessus ; ensuite, c’est définitif.',
    },
  } satisfies Record<MandateEffect, { title: string; sentence: string }>,
  grantKinds: {
    create_body: 'créer des organes',
    move_body: 'déplacer des organes',
    dissolve_body: 'dissoudre des organes',
    define_role: 'définir des rôles',
    give_mandate: 'donner des mandats',
    grant: 'déléguer plus bas',
    open_call: 'ouvrir des appels à projets de la caisse commune',
    allocate: 'attribuer l’argent d’un appel à projets',
    adopt_budget: 'adopter le budget de la caisse commune',
    spend: 'décider une dépense de la caisse commune, hors budget',
  } satisfies Record<(typeof grantableKinds)[number], string>,
  /** Why a decision was not applied, where no rule refused it. */
  endings: {
    withdrawn: 'La personne qui l’avait proposée l’a retirée.',
    arrived_from_elsewhere: 'La proposition est venue d’une autre installation : elle n’y donne aucun droit.',
  },
  decisionStates: {
    asking: 'attend des réponses',
    open: 'posée à tout le monde',
    in_force: 'en vigueur',
    refused: 'refusée',
    lapsed: 'sans suite',
  } satisfies Record<DecisionState, string>,
  organigram: 'Organigramme',
  whoDecides: 'Qui décide de quoi',
  vacant: 'à pourvoir',
  purpose: 'Raison d’être',
  domain: 'Périmètre : ce que le rôle décide seul',
  accountabilities: 'Redevabilités',
  until: 'jusqu’au {day} à 23 h 59',
  nobodyDecides: 'Personne : à porter en assemblée générale.',
  engagement:
    'Je prends personnellement les responsabilités de ce rôle, dans son périmètre, jusqu’au terme du mandat ou jusqu’à sa révocation.',
  bodyKinds: {
    general_assembly: 'assemblée générale',
    plenary: 'plénière',
    popular_assembly: 'assemblée populaire',
    confederal_council: 'conseil confédéral',
    board: 'bureau ou conseil',
    coordination: 'coordination',
    pole: 'pôle',
    committee: 'comité',
    circle: 'cercle',
    secretariat: 'secrétariat',
    commission: 'commission',
    working_group: 'groupe de travail',
    agora: 'agora',
    local_group: 'groupe local',
    mission_committee: 'comité de mission',
    governance_committee: 'comité gouvernance',
    emergency_council: 'conseil d’alerte',
    mediator_pool: 'pool de médiation',
    advisory_panel: 'groupe d’avis',
  } satisfies Record<BodyKind, string>,
  mandateKinds: {
    executive: 'exécution',
    delegate_imperative: 'délégation avec mandat impératif',
    delegate_free: 'délégation libre',
    representative: 'représentation',
    external: 'relation extérieure',
  } satisfies Record<MandateKind, string>,
  states: {
    given: 'donné, attend l’acceptation',
    accepted: 'accepté, pas encore commencé',
    active: 'en cours',
    suspended: 'suspendu',
    ended: 'terminé',
    recalled: 'révoqué',
    resigned: 'rendu',
    declined: 'décliné',
    lapsed: 'non accepté à temps',
  } satisfies Record<MandateState, string>,
  methods: {
    simple_majority: 'majorité simple',
    consent_decision: 'consentement',
    election_without_candidate: 'élection sans candidature',
    advice_process: 'sollicitation d’avis',
    sortition: 'tirage au sort',
    unanimity: 'unanimité',
  } satisfies Record<DecisionMethod, string>,
  matchPlaces: {
    power: 'dans ses pouvoirs',
    ceiling: 'dans le plafond de son mandat',
    domain: 'dans son périmètre',
    accountability: 'dans ses redevabilités',
    purpose: 'dans sa raison d’être',
    name: 'dans son nom',
  } satisfies Record<MatchPlace, string>,
  powers: {
    decision_record: 'apporter à un organe ce qu’il a décidé en réunion',
  } satisfies Record<PowerKey<MandatePower>, string>,
  decisionPage: {
    title: '« {title} » : votre réponse',
    lead: '{place}, {body}. Proposé par {proposer} le {day}.',
    somebody: 'une personne',
    does: 'Ce que fait cette décision',
    words: 'Ce qui est écrit',
    files: 'Pièces jointes, à lire sur la page de la décision :',
    replies: 'Réponse de la personne concernée',
    noes: 'Ce que disent celles et ceux qui ont répondu non',
    answer: 'Votre réponse',
    yes: 'Oui',
    yesMeans: 'La décision avance.',
    yesYours: 'C’est votre mandat : votre oui vaut acceptation.',
    no: 'Non',
    noMeans: 'Dites pourquoi, pour qu’on puisse y répondre.',
    reason: 'Ce qui ne va pas',
    reasonHint: 'Nécessaire pour un non, montré avec votre nom.',
    typedName: 'Votre nom, en signature',
    typedNameHint: 'Pour dire oui.',
    done: 'Votre réponse est enregistrée',
    doneYes: 'Vous avez dit oui à « {title} ».',
    doneNo: 'Vous avez dit non à « {title} », et pourquoi.',
    readIt: 'Lire la décision',
  },
  actPage: {
    title: 'Un mandat pour vous : {role}',
    lead: '{space} : {place} vous confie ce rôle.',
    mission: 'Mission',
    term: 'Durée',
    termDays: 'du {start} au {end}',
    purpose: 'Raison d’être',
    domain: 'Ce que le rôle décide seul',
    opens: 'Ce qu’il vous permet',
    proposer: 'Proposé par',
    decision: 'Décidé le {day} (décision nº {number})',
    dueOn: 'Vous pouvez répondre jusqu’au {day}.',
    engagement: 'L’engagement',
    accept: 'J’accepte ce mandat',
    acceptMeans: 'Vous en avez les droits dès son premier jour. Vous pourrez le rendre à tout moment.',
    decline: 'Je décline',
    declineMeans: 'Aucune raison n’est demandée. L’organe choisira quelqu’un d’autre.',
    typedName: 'Votre nom, en signature',
    typedNameHint: 'Pour accepter, écrivez « {name} ».',
    accepted: 'Vous tenez le mandat {role}',
    acceptedWhy: 'Du {start} au {end}. Il est inscrit au registre de « {place} ».',
    declined: 'Vous avez décliné',
    declinedWhy: '{place} le verra au registre.',
  },
  errors: {
    power_missing:
      'Aucun de vos mandats ne permet cet acte. Rien n’a changé ; « Qui décide de quoi » indique à qui vous adresser.',
    mandate_over:
      'Le mandat qui permettait cet acte est terminé. Rien n’a changé ; l’organe qui l’avait donné peut en décider un nouveau.',
    rank_missing:
      'Cet acte est ouvert aux personnes qui participent à cet espace. Rien n’a changé ; vous pouvez demander à participer.',
    revision_changed:
      'Quelqu’un a modifié cette page entre-temps. Rien n’a été remplacé ; votre saisie reste à l’écran. Rechargez, puis reprenez-la.',
    body_name_missing: 'L’organe n’a pas de nom. Votre saisie reste à l’écran ; donnez-lui un nom.',
    body_name_taken:
      'Un organe s’appelle déjà « {name} » au même endroit. Votre saisie reste à l’écran ; choisissez un autre nom, ou un autre endroit.',
    body_dissolved: 'Cet organe a été dissous. Rien n’a changé ; choisissez un organe en activité.',
    parent_missing:
      'L’organe qui devait contenir celui-ci n’existe plus. Rien n’a changé ; choisissez-en un autre.',
    second_assembly:
      'Cet espace a déjà son assemblée souveraine, et il n’y en a qu’une. Votre saisie reste à l’écran ; choisissez un autre type d’organe.',
    body_inside_itself:
      'Un organe ne peut pas se trouver à l’intérieur de lui-même. Rien n’a bougé ; choisissez un autre endroit.',
    sovereign_stays:
      'C’est de l’assemblée souveraine que vient tout pouvoir ici : elle ne se déplace pas et ne se dissout pas. Rien n’a changé.',
    bodies_inside:
      '{count, plural, =1 {Un organe se trouve} other {# organes se trouvent}} à l’intérieur de celui-ci. Rien n’a été dissous ; déplacez ou dissolvez d’abord ce qu’il contient.',
    other_mandates_end:
      'Un mandat a été donné ici entre-temps, et prendrait fin lui aussi. Rien n’a été dissous ; relisez la liste, puis confirmez.',
    role_missing: 'Il manque le rôle. Votre saisie reste à l’écran ; choisissez celui qui est confié.',
    role_name_missing: 'Le rôle n’a pas de nom. Votre saisie reste à l’écran ; nommez la fonction.',
    role_name_taken:
      'Un rôle de cet organe s’appelle déjà « {name} ». Votre saisie reste à l’écran ; choisissez un autre nom.',
    role_retired: 'Ce rôle n’existe plus. Rien n’a changé ; choisissez un rôle en vigueur.',
    purpose_missing:
      'Il manque la raison d’être du rôle. Votre saisie reste à l’écran ; dites à quoi il sert.',
    domain_missing:
      'Il manque le périmètre du rôle. Votre saisie reste à l’écran ; dites ce que la personne pourra décider seule.',
    unknown_power:
      'Le pouvoir « {power} » n’existe pas ici. Votre saisie reste à l’écran ; choisissez dans la liste.',
    decided_in_future:
      'La date de la décision est dans le futur. Votre saisie reste à l’écran ; indiquez le jour où elle a été prise.',
    more_votes_than_present:
      'Il y a {votes, plural, =1 {une voix} other {# voix}} pour et contre, et {present, plural, =0 {personne n’était là} one {une seule personne présente ou représentée} other {# personnes présentes ou représentées}}. Votre saisie reste à l’écran ; corrigez l’un de ces nombres.',
    nobody_present:
      'Personne n’était là : cette réunion n’a rien pu décider. Votre saisie reste à l’écran ; indiquez combien de personnes étaient présentes ou représentées.',
    not_carried:
      'Avec ces voix, la réunion n’a pas décidé de cette manière. Votre saisie reste à l’écran ; corrigez les nombres, ou la manière de décider.',
    replaced_not_in_force:
      'La décision à remplacer n’est pas en vigueur ici. Votre saisie reste à l’écran ; choisissez une décision en vigueur du registre.',
    id_taken: 'Cet élément existe déjà. Rien n’a changé ; rechargez la page, puis recommencez.',
    body_missing: 'Cet organe n’existe pas ici. Rien n’a changé ; choisissez-en un autre.',
    body_decides_nothing:
      '{body} prépare, débat ou conseille, et ne décide pas. Votre saisie reste à l’écran ; portez la proposition à l’organe au-dessus.',
    body_too_small:
      'Trop peu de personnes peuvent répondre dans « {body} » : c’est {above} qui décide. Votre saisie reste à l’écran ; portez-lui la proposition.',
    not_granted:
      '{body} n’a pas reçu le droit de décider cela. Votre saisie reste à l’écran ; portez la proposition à l’organe au-dessus.',
    beyond_the_body_above:
      'Un organe ne peut pas décider plus que celui qui le contient. Votre saisie reste à l’écran ; retirez ce qui dépasse.',
    role_changed:
      'Le rôle « {role} » a changé depuis. Rien n’a été décidé ; relisez-le, puis proposez de nouveau.',
    weighs_more_now:
      'Depuis qu’elle a été proposée, elle touche à un organe qui décide : tout le monde doit être consulté. Proposez-la de nouveau.',
    proposed_too_often:
      'Vous avez fait {maximum, number} propositions ici depuis hier. Celle-ci n’est pas partie ; ce que vous avez écrit reste à l’écran, revenez demain.',
    unknown_effect: 'Cette sorte de décision n’existe pas ici. Rien n’a changé ; rechargez la page.',
    stands_alone:
      'Cela se décide seul : une décision par mandat qui prend fin, par exclusion ou par fermeture. Votre saisie reste à l’écran ; retirez le reste.',
    never_alone:
      'Cela ne se décide jamais à une seule voix pour les autres. Rien n’a changé ; une deuxième personne doit pouvoir répondre.',
    text_missing:
      'Il manque le texte de la décision. Votre saisie reste à l’écran ; écrivez ce qui est proposé.',
    no_voice:
      'Vous n’avez pas de voix dans « {body} ». Votre saisie reste à l’écran ; une personne de cet organe peut porter la proposition.',
    asked_too_few:
      '{count, plural, =1 {Dites d’abord à qui écrire : il manque au moins un oui, et personne n’est encore choisi.} other {Dites d’abord à qui écrire : il manque # oui, choisissez au moins autant de personnes.}}',
    recall_rests:
      'Une fin de mandat que vous vouliez a été refusée il y a peu. Rien n’a changé ; vous pourrez en proposer une autre après le {day}.',
    decision_settled:
      'Cette décision n’attend plus de réponse. Rien n’a changé ; le registre dit comment elle a fini.',
    content_differs:
      'Ce que vous avez lu n’est pas cette proposition. Rien n’a été répondu ; relisez-la, puis répondez.',
    no_voice_there:
      'Vous n’avez pas de voix pour cela. Rien n’a changé ; « Qui décide de quoi » dit qui en a une.',
    yes_needs_signature:
      'Le oui d’une organisation est donné par la personne qui signe pour elle. Vous pouvez dire non, ou demander à cette personne.',
    answered_by_another:
      'Une autre réponse a été donnée pour cette voix par qui en a le mandat. Rien n’a changé.',
    reason_missing:
      'Un non dit pourquoi. Votre réponse reste à l’écran ; écrivez ce qui ne va pas, pour qu’on puisse y répondre.',
    signature_missing: 'Ce oui se signe. Votre réponse reste à l’écran ; écrivez votre nom.',
    not_the_proposer: 'Seule la personne qui l’a proposée peut retirer cette proposition. Rien n’a changé.',
    already_open:
      'Cette décision est posée à tout le monde : elle ne se retire plus. Vous pouvez y répondre non.',
    not_known_here: 'Cette personne n’est pas ici. Votre saisie reste à l’écran ; choisissez dans la liste.',
    starts_too_late:
      'Un mandat commence au plus tard {months} mois après la décision. Votre saisie reste à l’écran ; rapprochez le début.',
    term_too_long:
      'Un mandat dure {months} mois au plus. Votre saisie reste à l’écran ; rapprochez la date de fin, il pourra être renouvelé.',
    alone_term_too_long:
      'Une seule personne décide pour l’instant : ce mandat dure {days} jours au plus, soit jusqu’au {lastDay}. Votre saisie reste à l’écran ; rapprochez la date de fin.',
    mandate_missing: 'Ce mandat n’existe pas ici. Rien n’a changé ; choisissez-en un autre.',
    asked_to_appear_often:
      'Cette organisation a été sollicitée {maximum, number} fois depuis hier. Rien n’est parti ; ce que vous avez écrit reste à l’écran, revenez demain.',
    counts_already: 'Les réponses de cette personne comptent déjà. Il n’y a rien d’autre à confirmer.',
    one_person:
      'Un mandat se donne à une personne, ni aucune ni plusieurs. Votre saisie reste à l’écran ; choisissez une personne, et donnez un autre mandat à la suivante.',
    mission_missing:
      'Il manque la mission. Votre saisie reste à l’écran ; dites ce que la personne est chargée de faire.',
    end_missing: 'Il manque la date de fin. Votre saisie reste à l’écran ; un mandat a toujours un terme.',
    ends_before_start:
      'Le mandat finirait avant de commencer. Votre saisie reste à l’écran ; corrigez l’une des dates.',
    ends_in_past:
      'La date de fin est déjà passée. Votre saisie reste à l’écran ; choisissez un jour à venir.',
    ceiling_unreadable:
      'Ce plafond n’est pas un montant. Votre saisie reste à l’écran ; écrivez par exemple 300, ou rien si le mandat ne permet aucune dépense.',
    renews_another:
      'Un renouvellement garde le rôle et la personne. Rien n’a été envoyé ; choisissez la même personne, ou donnez un nouveau mandat.',
    renewal_overlaps:
      'Le mandat en cours va jusqu’au {endsOn}. Votre saisie reste à l’écran ; faites commencer le suivant après ce jour.',
    overload_needs_reason:
      'Cette personne tient déjà {count, plural, =1 {un rôle} other {# rôles}}. Votre saisie reste à l’écran ; écrivez pourquoi lui en confier un de plus, ou choisissez quelqu’un d’autre.',
    not_the_holder: 'Ce mandat a été donné à une autre personne. Rien n’a changé.',
    typed_name_differs: 'Le nom écrit n’est pas celui du mandat. Rien n’a été signé ; écrivez « {name} ».',
    already_answered: 'Vous avez déjà répondu à ce mandat. Votre réponse est gardée.',
    acceptance_too_late:
      'Ce mandat était à accepter avant le {dueOn} à 23 h 59. Rien n’a été signé ; l’organe peut le donner de nouveau.',
    already_over: 'Ce mandat est déjà terminé. Rien n’a changé.',
    not_in_force:
      'Cette décision n’est pas en vigueur : il n’y a rien à suivre. Votre phrase reste à l’écran.',
    not_theirs_to_follow:
      'Le suivi est tenu par les personnes qui décident là et par celle qui en est chargée. Votre phrase reste à l’écran ; transmettez-la à l’une d’elles.',
    no_report_due:
      'Aucun bilan n’est attendu pour ces jours. Votre texte reste à l’écran ; rechargez la page, qui dit lequel est attendu.',
    report_filed: 'Ce bilan est déjà rendu. Votre texte reste à l’écran ; gardez-le pour le prochain.',
    space_not_closed: 'Cet espace est ouvert. Rien n’a changé.',
    closed_for_good:
      'Le délai pour rouvrir est passé : la fermeture est définitive. Tout reste lisible, et chaque personne peut emporter ce qui la concerne.',
  } satisfies Record<RuleName<MandateCode>, string>,
} as const
