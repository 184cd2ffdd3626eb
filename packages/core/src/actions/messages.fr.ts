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
    revision_changed: 'Quelqu’un a modifié cette action entre-temps.',
    commune_unknown: 'Cette commune n’est pas dans la liste officielle.',
  } satisfies Record<RuleName<ActionsCode>, string>,
  publicPage: {
    title: 'Nos actions',
    lead: 'Portée par {organisation} ({role})',
    with: 'Avec {organisations}',
    more: 'D’autres actions sont au plan.',
    days: '{from, select, same {{until}} other {du {from} au {until}}}',
  },
} as const
