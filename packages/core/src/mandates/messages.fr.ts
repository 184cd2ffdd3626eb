import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { BodyKind } from './body-kinds.ts'
import type { MandateCode } from './codes.ts'
import type { MandateKind } from './give-mandate.ts'
import type { MandateState } from './mandate-state.ts'
import type { MandatePower } from './powers.ts'
import type { DecisionMethod, DecisionProof } from './recorded-decision.ts'
import type { MatchPlace } from './who-decides-what.ts'

export const mandatesFr = {
  mail: {
    given: {
      subject: '{place} vous confie un mandat : {role}',
      body: 'Bonjour,\n{place} vous confie le rôle « {role} ».\n\nMission : {mission}\nDu {startsOn} au {endsOn}.\n\nLes droits commencent quand vous acceptez, avant 14 jours. Vous pouvez aussi refuser, sans dire pourquoi.',
      action: 'Ou entrer dans Reliance :',
      act: 'Lire l’engagement et répondre, sans vous connecter :',
    },
    recalled: {
      subject: 'Votre mandat {role} a pris fin',
      body: 'Bonjour,\npar une décision, {place} a mis fin à votre mandat « {role} ». Ce qui a été fait avant reste valable.',
      action: 'Voir la décision :',
    },
    dissolved: {
      subject: 'Votre mandat {role} a pris fin avec {body}',
      body: 'Bonjour,\n{place} a décidé de dissoudre {body}. Votre mandat « {role} » a pris fin au même instant, et ses droits aussi. Ce qui a été fait avant reste valable.\n\nLa décision nº {number} dit :\n{wording}',
      action: 'Lire le registre :',
    },
  },
  organigram: 'Organigramme',
  whoDecides: 'Qui décide de quoi',
  vacant: 'à pourvoir',
  purpose: 'Raison d’être',
  domain: 'Périmètre : ce que le rôle décide seul',
  accountabilities: 'Redevabilités',
  until: 'jusqu’au {day} à 23 h 59',
  nobodyDecides: 'Personne : à porter en assemblée générale.',
  soleMember: 'une seule signature : personne d’autre ne pouvait contresigner',
  awaitsCountersignature: 'attend la signature d’une deuxième personne de l’organe',
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
  proofs: {
    founding: 'acte fondateur',
    paper: 'document joint',
    ballot: 'vote tenu ici',
  } satisfies Record<DecisionProof, string>,
  matchPlaces: {
    power: 'dans ses pouvoirs',
    domain: 'dans son périmètre',
    accountability: 'dans ses redevabilités',
    purpose: 'dans sa raison d’être',
    name: 'dans son nom',
  } satisfies Record<MatchPlace, string>,
  powers: {
    decision_record: 'Inscrire les décisions au registre',
    mandates_give: 'Donner les mandats décidés',
    bodies_edit: 'Créer, déplacer et dissoudre les organes, définir les rôles',
  } satisfies Record<PowerKey<MandatePower>, string>,
  actPage: {
    title: 'Un mandat pour vous : {role}',
    lead: '{space} : {place} vous confie ce rôle.',
    mission: 'Mission',
    term: 'Durée',
    termDays: 'du {start} au {end}',
    purpose: 'Raison d’être',
    domain: 'Ce que le rôle décide seul',
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
    acceptedWhy: 'Du {start} au {end}. Il est inscrit au registre de {place}.',
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
    decision_not_from_above:
      'La décision citée ne vient pas d’un organe qui contient celui-ci. Votre saisie reste à l’écran ; citez une décision de l’assemblée, ou d’un organe au-dessus.',
    bodies_inside:
      '{count, plural, one {Un organe se trouve} other {# organes se trouvent}} à l’intérieur de celui-ci. Rien n’a été dissous ; déplacez ou dissolvez d’abord ce qu’il contient.',
    other_mandates_end:
      'Un mandat a été donné ici entre-temps, et prendrait fin lui aussi. Rien n’a été dissous ; relisez la liste, puis confirmez.',
    role_name_missing: 'Le rôle n’a pas de nom. Votre saisie reste à l’écran ; nommez la fonction.',
    role_name_taken:
      'Un rôle de cet organe s’appelle déjà « {name} ». Votre saisie reste à l’écran ; choisissez un autre nom.',
    role_retired: 'Ce rôle n’existe plus. Rien n’a changé ; choisissez un rôle en vigueur.',
    purpose_missing:
      'Il manque la raison d’être du rôle. Votre saisie reste à l’écran ; dites à quoi il sert.',
    domain_missing:
      'Il manque le périmètre du rôle. Votre saisie reste à l’écran ; dites ce que la personne pourra décider seule.',
    unknown_power:
      'Le pouvoir « {power} » n’existe pas. Votre saisie reste à l’écran ; choisissez dans la liste.',
    powers_need_decision:
      '{count, plural, one {Une personne tient} other {# personnes tiennent}} ce rôle : lui ajouter un pouvoir demande une décision de l’organe. Votre saisie reste à l’écran ; inscrivez la décision, puis citez-la.',
    decided_in_future:
      'La date de la décision est dans le futur. Votre saisie reste à l’écran ; indiquez le jour où elle a été prise.',
    wording_missing:
      'Il manque le texte de la décision. Votre saisie reste à l’écran ; écrivez ce qui a été décidé.',
    proof_missing:
      'Il manque le document qui prouve la décision. Votre saisie reste à l’écran ; joignez le relevé ou le procès-verbal, ou écrivez où il est gardé.',
    founding_over:
      'L’acte fondateur est déjà inscrit. Votre saisie reste à l’écran ; joignez le document de cette décision.',
    recorder_under_recall:
      'Cette décision met fin à votre propre mandat : une autre personne de l’organe doit l’inscrire. Rien n’a été inscrit ; vous pouvez aussi rendre votre mandat.',
    already_countersigned: 'Cette décision a déjà pris effet. Il n’y a rien d’autre à signer.',
    countersigner_recorded_it:
      'Vous avez inscrit cette décision : une autre personne de l’organe doit la contresigner. La décision est gardée et attend cette signature.',
    countersigner_under_recall:
      'Cette décision concerne votre mandat : une autre personne de l’organe doit la contresigner. La décision est gardée et attend cette signature.',
    countersigner_not_member:
      'Seules les personnes membres de cet organe peuvent contresigner. La décision est gardée et attend leur signature.',
    one_person:
      'Un mandat se donne à une personne, ni aucune ni plusieurs. Votre saisie reste à l’écran ; choisissez une personne, et donnez un autre mandat à la suivante.',
    mission_missing:
      'Il manque la mission. Votre saisie reste à l’écran ; dites ce que la personne est chargée de faire.',
    end_missing: 'Il manque la date de fin. Votre saisie reste à l’écran ; un mandat a toujours un terme.',
    ends_before_start:
      'Le mandat finirait avant de commencer. Votre saisie reste à l’écran ; corrigez l’une des dates.',
    ends_in_past:
      'La date de fin est déjà passée. Votre saisie reste à l’écran ; choisissez un jour à venir.',
    founding_term_too_long:
      'Un mandat de l’acte fondateur dure {days} jours au plus, soit jusqu’au {lastDay}. Votre saisie reste à l’écran ; rapprochez la date de fin, l’assemblée pourra renouveler.',
    decision_not_countersigned:
      'La décision citée attend encore une deuxième signature. Votre saisie reste à l’écran ; recommencez quand elle aura pris effet.',
    decision_of_another_body:
      'La décision citée vient d’un organe qui ne donne pas ce mandat. Votre saisie reste à l’écran ; citez une décision du bon organe.',
    decision_is_recall:
      'La décision citée met fin à un mandat. Votre saisie reste à l’écran ; citez-en une autre.',
    overload_needs_reason:
      'Cette personne tient déjà {count, plural, one {un rôle} other {# rôles}}. Votre saisie reste à l’écran ; écrivez pourquoi lui en confier un de plus, ou choisissez quelqu’un d’autre.',
    not_the_holder: 'Ce mandat a été donné à une autre personne. Rien n’a changé.',
    typed_name_differs: 'Le nom écrit n’est pas celui du mandat. Rien n’a été signé ; écrivez « {name} ».',
    already_answered: 'Vous avez déjà répondu à ce mandat. Votre réponse est gardée.',
    acceptance_too_late:
      'Ce mandat était à accepter avant le {dueOn} à 23 h 59. Rien n’a été signé ; l’organe peut le donner de nouveau.',
    already_over: 'Ce mandat est déjà terminé. Rien n’a changé.',
    decision_is_no_recall:
      'La décision citée ne met pas fin au mandat de cette personne. Rien n’a changé ; citez la décision de révocation.',
    decision_lapsed:
      'L’organe qui l’avait prise a été dissous avant la deuxième signature : cette décision est caduque. Rien n’a changé ; l’organe au-dessus peut décider de nouveau.',
    role_needs_decision:
      'Personne ne tient plus ici le pouvoir de définir les rôles. Votre saisie reste à l’écran ; citez la décision de l’organe que vous appliquez.',
    decision_founds:
      'La décision citée est l’acte fondateur : elle ne ferme rien. Votre saisie reste à l’écran ; citez la décision de fermer.',
    space_name_differs:
      'Le nom écrit n’est pas celui de cet espace. Rien n’a été fermé ; écrivez « {name} ».',
    space_not_closed: 'Cet espace est ouvert. Rien n’a changé.',
    closed_for_good:
      'Le délai pour rouvrir est passé : la fermeture est définitive. Tout reste lisible, et chaque personne peut emporter ce qui la concerne.',
  } satisfies Record<RuleName<MandateCode>, string>,
} as const
