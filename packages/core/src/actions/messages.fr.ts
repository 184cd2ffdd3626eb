import type { RuleName } from '../shared/message-keys.ts'
import type { ActionAudience, ActionScale, ActionState, AmplifyMode } from './action.ts'
import type { ActionsCode } from './codes.ts'
import type { Discretion } from './discretion.ts'

export const actionsFr = {
  scales: {
    local: 'locale',
    national: 'nationale',
    international: 'internationale',
  } satisfies Record<ActionScale, string>,
  states: {
    draft: 'brouillon',
    published: 'au plan',
    done: 'menée',
    dropped: 'abandonnée',
  } satisfies Record<ActionState, string>,
  audiences: {
    members: 'lue dans la coalition',
    public: 'lue par tout le monde',
  } satisfies Record<ActionAudience, string>,
  discretions: {
    shown: 'apparaît',
    discreet: 'discrètement',
  } satisfies Record<Discretion, string>,
  modes: {
    relay: 'relayer',
    come: 'venir',
    lend: 'prêter',
    cofund: 'cofinancer',
  } satisfies Record<AmplifyMode, string>,
  mail: {
    joined: {
      subject: '{place} : {organisation} rejoint {action}',
      body: 'Bonjour,\n{organisation} prend part à l’action {action}, que vous portez ({place}), et dit ce qu’elle apporte :\n\n{message}',
      action: 'Voir l’action :',
    },
    need_asked: {
      subject: '{place} : ce qui manque encore, {action}',
      body: 'Bonjour,\nvous prenez part à l’action {action} ({place}). L’organisation qui la porte dit ce qui manque encore :\n\n{message}\n\nSi vous pouvez, dites-le ; sinon, il n’y a rien à faire.',
      action: 'Voir l’action :',
    },
    lead_asked: {
      subject: '{place} : {organisation} pour porter {action}',
      body: 'Bonjour,\nil est proposé que l’organisation {organisation} porte l’action {action} ({place}).\n\nRien ne change tant que les deux organisations n’ont pas dit oui. Dire non ne demande aucune raison.',
      action: 'Voir l’action :',
      act: 'Répondre sans se connecter :',
    },
    lead_changed: {
      subject: '{place} : {organisation} porte {action}',
      body: 'Bonjour,\n{organisation} porte désormais l’action {action}, à laquelle vous prenez part ({place}). À qui s’adresser : {role}.',
      action: 'Voir l’action :',
    },
    lead_refused: {
      subject: '{place} : {action} reste portée comme avant',
      body: 'Bonjour,\nvous aviez proposé que l’organisation {organisation} porte l’action {action} ({place}). Ce ne sera pas le cas : rien ne change.',
      action: 'Voir l’action :',
    },
    amplified: {
      subject: '{place} : {organisation} amplifie {action}',
      body: 'Bonjour,\n{organisation} amplifie l’action {action}, que vous portez ({place}). De quelle façon, cela se lit sur sa page.',
      action: 'Voir l’action :',
    },
    victory: {
      subject: '{place} : une victoire, {action}',
      body: 'Bonjour,\nune victoire est inscrite pour l’action {action}, à laquelle vous prenez part ({place}) :\n\n{message}',
      action: 'Voir les victoires :',
    },
    dropped: {
      subject: '{place} : {action} n’aura pas lieu',
      body: 'Bonjour,\nl’action {action}, à laquelle vous prenez part ({place}), n’aura pas lieu. L’organisation qui la porte dit pourquoi :\n\n{message}',
      action: 'Voir l’action :',
    },
  },
  errors: {
    ends_before_start: 'Le dernier jour vient avant le premier.',
    too_long: 'Une action dure deux ans au plus. Découpez-la en étapes.',
    too_many_themes: 'Cinq thèmes au plus : gardez ceux qui parlent au plus grand nombre.',
    theme_too_long: 'Un thème tient en quelques mots (40 signes au plus).',
    too_many_needs: 'Huit besoins au plus. Retirez ce qui est trouvé, ou réunissez ce qui va ensemble.',
    need_too_long: 'Un besoin tient sur une ligne (160 signes au plus).',
    need_missing: 'Ce besoin n’est plus demandé.',
    need_filled: 'Une autre organisation s’en charge déjà.',
    audience_missing: 'Choisissez qui lit cette action.',
    discretion_missing: 'Choisissez comment votre organisation est vue.',
    lead_is_shown:
      'Une action lue par tout le monde est portée par une organisation qui apparaît. Gardez l’action dans la coalition, ou apparaissez.',
    lead_stays:
      'Votre organisation porte cette action. Passez-la d’abord à une autre, ou dites que l’action n’aura pas lieu.',
    not_published: 'Cette action est encore un brouillon.',
    action_ended: 'Cette action est terminée : elle ne change plus.',
    published_already: 'Cette action est déjà au plan.',
    reason_missing: 'Dites pourquoi : d’autres comptaient dessus.',
    not_taking_part: 'Votre organisation ne prend pas part à cette action.',
    function_missing: 'Dites à qui s’adresser dans votre organisation : une fonction.',
    leads_already: 'Cette organisation porte déjà l’action.',
    lead_asked_already: 'Un autre passage est déjà proposé pour cette action. Attendez la réponse.',
    lead_answered: 'Il n’y a plus rien à répondre ici.',
    not_theirs_to_answer: 'C’est aux organisations concernées de répondre.',
    mode_not_offered: 'L’organisation qui porte l’action ne demande pas cela.',
    amplify_own: 'Votre organisation porte cette action : elle n’a pas à l’amplifier.',
    won_later: 'Ce jour n’est pas encore venu.',
    revision_changed: 'Quelqu’un a modifié cette action entre-temps.',
    commune_unknown: 'Cette commune n’est pas dans la liste officielle.',
  } satisfies Record<RuleName<ActionsCode>, string>,
  actPage: {
    title: 'Qui porte « {title} » ?',
    lead: 'Votre réponse au nom de « {organisation} », dans « {coalition} ».',
    asked: 'Il est proposé que « {to} » porte cette action. Elle est portée aujourd’hui par « {from} ».',
    both: 'Le passage a lieu quand les deux organisations ont dit oui.',
    mandate:
      'Vous répondez par votre mandat pour parler au nom de cette organisation, en cours jusqu’au {day}.',
    choose: 'Votre réponse',
    consent: 'Oui, nous passons l’action à « {to} »',
    accept: 'Oui, nous la portons',
    refuse: 'Non',
    refuseMeans: 'Rien ne change. Aucune raison n’est demandée.',
    acceptMeans: 'Vous dites à qui s’adresser chez vous.',
    consentMeans: 'Vous gardez votre part.',
    function: 'À qui s’adresser chez vous',
    functionHint: 'Une fonction, si vous dites oui.',
    send: 'Envoyer la réponse',
    done: 'L’action est portée par « {to} »',
    waits: 'Votre oui est noté',
    waitsWhy: 'Le passage a lieu quand l’autre organisation a répondu.',
    refused: 'Votre non est noté',
    refusedWhy: 'Rien ne change pour cette action.',
    see: 'Voir l’action',
  },
  publicPage: {
    title: 'Nos actions',
    lead: 'Portée par {organisation} ({role})',
    with: 'Avec {organisations}',
    more: 'D’autres actions sont au plan.',
    days: '{from, select, same {{until}} other {du {from} au {until}}}',
  },
} as const
