import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { CalendarCode } from './codes.ts'
import type { Audience, EventKind, EventMode, EventZone } from './event.ts'
import type { CalendarPower } from './powers.ts'
import type { WhenWords, ZoneKey } from './say-when.ts'

export const calendarFr = {
  powers: {
    calendar_keep: 'tenir l’agenda : ajouter, déplacer et annuler des dates',
  } satisfies Record<PowerKey<CalendarPower>, string>,
  kinds: {
    meeting: 'réunion',
    assembly: 'assemblée générale',
    agora: 'agora',
    action: 'action',
    popular_education: 'éducation populaire',
    training: 'formation',
    social: 'convivialité',
  } satisfies Record<EventKind, string>,
  modes: {
    on_site: 'sur place',
    online: 'en ligne',
    hybrid: 'sur place et en ligne',
  } satisfies Record<EventMode, string>,
  audiences: {
    public: 'ouvert à tout le monde',
    members: 'réservé aux membres',
    mandated: 'réservé aux personnes mandatées',
  } satisfies Record<Audience, string>,
  zones: {
    Europe_Paris: 'heure de Paris',
    Europe_Brussels: 'heure de Bruxelles',
    Europe_Zurich: 'heure de Zurich',
    Europe_London: 'heure de Londres',
    America_Guadeloupe: 'heure de Guadeloupe',
    America_Martinique: 'heure de Martinique',
    America_Cayenne: 'heure de Guyane',
    America_Miquelon: 'heure de Saint-Pierre-et-Miquelon',
    Indian_Reunion: 'heure de La Réunion',
    Indian_Mayotte: 'heure de Mayotte',
    Pacific_Noumea: 'heure de Nouvelle-Calédonie',
    Pacific_Wallis: 'heure de Wallis-et-Futuna',
    Pacific_Tahiti: 'heure de Tahiti',
  } satisfies Record<ZoneKey<EventZone>, string>,
  when: {
    oneDay: '{day}, toute la journée',
    days: 'du {from} au {until}',
    hours: '{day}, de {start} à {end} ({zone})',
    span: 'du {from} à {start} au {until} à {end} ({zone})',
  } satisfies WhenWords,
  /** What each kind asks of whoever comes (R47): it closes the mails about it. */
  comes: {
    meeting: 'C’est une réunion : venez avec ce que vous voulez y dire.',
    assembly: 'C’est une assemblée générale : l’ordre du jour s’y décide, et l’on y vote.',
    agora: 'C’est une agora : les membres et les personnes invitées y prennent la parole.',
    action: 'C’est une action : chaque organisation, chaque personne choisit d’y prendre part ou non.',
    popular_education: 'C’est un moment d’éducation populaire : on y vient sans rien savoir d’avance.',
    training: 'C’est une formation : prévoyez d’y être du début à la fin.',
    social: 'C’est un moment de convivialité : venez à l’heure qui vous va.',
  } satisfies Record<EventKind, string>,
  /** What a mail says of a date, line by line. */
  said: {
    kind: 'Quoi : {title} ({kind}, {audience})',
    when: 'Quand : {when}',
    place: 'Où : {place}',
    link: 'En ligne : {link}',
    dialIn: 'Par téléphone : {dialIn}',
    inNameOf: 'Au nom de : {organisation}',
    body: 'Organe : {body}',
    before: 'Avant : {when}',
    reason: 'Raison : {reason}',
    dates: 'Dates :',
  },
  mail: {
    added: {
      subject: '{place} : une date, « {title} »',
      body: 'Bonjour,\n{place} ajoute une date à son agenda.\n\n{event}\n\n{comes}',
      action: 'Voir cette date, et la mettre dans son agenda :',
    },
    series_added: {
      subject: '{place} : une série de dates, « {title} »',
      body: 'Bonjour,\n{place} ajoute une série de dates à son agenda.\n\n{event}\n\n{comes}',
      action: 'Voir l’agenda :',
    },
    moved: {
      subject: '{place} : du changement pour « {title} »',
      body: 'Bonjour,\n{place} change une date de son agenda. Voici ce qui vaut maintenant.\n\n{event}',
      action: 'Voir cette date :',
    },
    cancelled: {
      subject: '{place} : « {title} » est annulé',
      body: 'Bonjour,\n{place} annule une date de son agenda.\n\n{event}\n\nLes autres dates de la même série, s’il y en a, ne bougent pas.',
      action: 'Voir l’agenda :',
    },
    who_comes: {
      subject: '{place} : « {title} », venez-vous ?',
      body: 'Bonjour,\n{place} demande qui vient à cette date.\n\n{event}\n\n{comes}',
      action: 'Voir cette date :',
      act: 'Dire que vous venez, sans vous connecter :',
    },
    place_free: {
      subject: '{place} : une place pour vous, « {title} »',
      body: 'Bonjour,\nUne place s’est libérée, et elle est pour vous.\n\n{event}\n\nSi vous ne pouvez plus venir, dites-le sur la page : quelqu’un d’autre attend peut-être.',
      action: 'Voir cette date, ou rendre la place :',
    },
    comes_soon: {
      subject: '{place} : « {title} », c’est bientôt',
      body: 'Bonjour,\nVous avez dit que vous venez.\n\n{event}\n\nSi vous ne pouvez plus venir, dites-le sur la page : quelqu’un d’autre attend peut-être.',
      action: 'Voir cette date, ou rendre la place :',
    },
  },
  placePage: {
    title: '« {title} » : venez-vous ?',
    lead: '{place} : {when}.',
    where: 'Où : {place}',
    link: 'En ligne : {link}',
    dialIn: 'Par téléphone : {dialIn}',
    room: 'Il y a de la place pour qui vient.',
    free: '{count, plural, =1 {Il reste une place.} other {Il reste # places.}}',
    full: 'Toutes les places sont prises. Votre nom ira sur la liste d’attente, et un courriel vous dira si une place se libère.',
    kept: '{place} garde cette réponse pour préparer cette date. Seules les personnes qui la préparent lisent votre nom.',
    send: 'Je viens',
    done: 'C’est noté',
    doneComes:
      'Votre place est gardée : « {title} ». Si vous ne pouvez plus venir, dites-le sur la page de cette date : quelqu’un attend peut-être.',
    doneWaits:
      'Toutes les places sont prises : « {title} ». Vous êtes sur la liste d’attente ; un courriel vous dira si une place se libère.',
    readIt: 'Voir cette date',
  },
  publicPage: {
    title: 'L’agenda',
    more: 'D’autres dates suivent : le fichier de cet agenda les a toutes.',
    subscribe: 'S’abonner à cet agenda (iCal)',
    subscribeWhy: 'Votre agenda le relit de lui-même : une date déplacée ou annulée y change aussi.',
    cancelled: 'Annulé : {reason}',
    join: 'Y participer en ligne',
  },
  file: {
    mine: 'Mon agenda dans Reliance',
    of: '{place}, agenda',
    cancelled: 'Annulé : {reason}',
    dialIn: 'Par téléphone : {dialIn}',
    inNameOf: 'Au nom de : {organisation}',
  },
  errors: {
    audience_missing:
      'Dites à qui cette date s’adresse : tout le monde, les membres, ou les personnes mandatées.',
    time_missing: 'Écrivez l’heure.',
    time_impossible: 'Cette heure n’existe pas. Écrivez-la comme 18:30.',
    ends_before_start: 'La fin vient avant le début.',
    too_long: 'Une date dure {days} jours au plus. Au-delà, ajoutez-en plusieurs.',
    in_past: 'Ce moment est déjà passé.',
    place_missing: 'Dites où l’on se retrouve.',
    link_missing: 'Donnez l’adresse où l’on se retrouve en ligne.',
    link_not_https: 'L’adresse commence par https://… et n’a pas d’espace.',
    commission_is_open: 'Une commission est ouverte : sa date s’adresse au moins à tous les membres.',
    mandated_by_space: 'Au nom d’une organisation, une date s’adresse à tout le monde ou aux membres.',
    event_over: 'Cette date est passée : elle reste comme elle était.',
    event_cancelled: 'Cette date est annulée : elle ne change plus.',
    revision_changed: 'Quelqu’un a changé cette date entre-temps. Relisez-la, puis recommencez.',
    series_ends_before: 'La série finit avant de commencer.',
    series_too_short:
      'Jusqu’à ce jour, il n’y a qu’une date. Choisissez un jour plus tardif, ou une date seule.',
    audience_asked:
      'Des personnes ont dit qu’elles viennent : cette date reste pour qui elle était. Annulez-la et ajoutez-en une autre.',
    assembly_asks_itself: 'Une assemblée a sa convocation : on y répond là.',
    places_no_number: 'Écrivez un nombre de places, de 1 à 1 000.',
    places_taken:
      '{count, plural, =1 {Une personne a déjà sa place : elle la garde.} other {# personnes ont déjà leur place : elles la gardent.}}',
    nobody_asks: 'Cette date ne demande pas qui vient : venez simplement.',
    too_many_come: 'Beaucoup de monde vient déjà : écrivez à qui prépare cette date.',
    series_too_long: 'Une série a {count} dates au plus. Choisissez un jour moins tardif.',
  } satisfies Record<RuleName<CalendarCode>, string>,
} as const
