import type { RuleName } from '../shared/message-keys.ts'
import type { DecisionsCode } from './codes.ts'

export const decisionsFr = {
  mail: {
    tension_said: {
      subject: '{place} : une tension attend {body}',
      body: 'Bonjour,\nquelqu’un dit ce qui coince dans l’organe {body} ({place}).\n\nCe qui se passe :\n{happens}\n\nCe qu’il faudrait :\n{needed}\n\nElle porte sur {about}, et reste ouverte jusqu’à ce que l’organe dise ce qu’il en fait.',
      action: 'Dire ce qui en est fait :',
    },
    tension_treated: {
      subject: '{place} : {body} répond à votre tension',
      body: 'Bonjour,\nvous aviez dit :\n\n{happens}\n\nL’organe {body} ({place}) répond :\n\n{settled}',
      action: 'Voir les tensions :',
    },
    tension_returned: {
      subject: '{place} : votre tension passe à l’organe {otherBody}',
      body: 'Bonjour,\nvous aviez dit :\n\n{happens}\n\nL’organe {body} ({place}) la confie à l’organe {otherBody} :\n\n{settled}',
      action: 'Voir les tensions :',
    },
  },
  errors: {
    body_missing: 'Cet organe n’existe pas, ou plus.',
    role_missing: 'Ce rôle n’est pas de cet organe.',
    tension_names_person:
      '« {word} » est le nom de quelqu’un ici. Parlez du rôle ou de la règle. Si c’est bien la personne qui pose question, dites-le-lui d’abord, ou demandez de l’aide à une troisième personne.',
    tension_ended: 'Cette tension a déjà reçu sa réponse.',
    tension_of_another: 'Cette tension est celle de quelqu’un d’autre.',
    not_theirs_to_settle: 'C’est à l’organe concerné de dire ce qui en est fait.',
    return_elsewhere: 'Choisissez un autre organe que celui-ci.',
    too_many_open:
      'Vous en avez déjà {most} qui attendent. Laissez les organes y répondre, ou retirez-en une.',
  } satisfies Record<RuleName<DecisionsCode>, string>,
} as const
