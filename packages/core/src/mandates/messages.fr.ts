import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { BodyKind } from './body-kinds.ts'
import { bodyPageFr } from './body-messages.fr.ts'
import type { MandateCode } from './codes.ts'
import type { MandateEffect } from './effect-kinds.ts'
import { mandateErrorsFr } from './error-messages.fr.ts'
import type { grantableKinds } from './grant.ts'
import { mandatesMailFr } from './mail-messages.fr.ts'
import type { MandateState } from './mandate-state.ts'
import type { DecisionMethod } from './meeting.ts'
import { mandateAccountsFr } from './message-accounts.fr.ts'
import { deedsFr } from './message-deeds.fr.ts'
import type { MandateKind } from './missing-in-mandate.ts'
import type { MandatePower } from './powers.ts'
import type { DecisionState } from './settle-decision.ts'
import type { MatchPlace } from './who-decides-what.ts'

export const mandatesFr = {
  mail: mandatesMailFr,
  /** What the page of a mandate says. */
  ...mandateAccountsFr,
  /** What was done under a mandate, below one another. */
  deeds: deedsFr,
  /** What the page of a body says. */
  body: bodyPageFr,
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
      sentence:
        'Crée « {name} » ({kind}){parent, select, none {} other {, dans « {parent} »}}{end, select, none {} other {, jusqu’au {end}}}.',
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
  errors: mandateErrorsFr satisfies Record<RuleName<MandateCode>, string>,
} as const
