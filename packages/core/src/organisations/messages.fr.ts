import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { OrganisationCode } from './codes.ts'
import type { LegalForm, Sector } from './found-organisation.ts'
import type { MembershipLevel } from './invite-members.ts'
import type { OrganisationPower } from './powers.ts'

export const organisationsFr = {
  legalForms: {
    association_1901: 'association loi 1901',
    de_facto_association: 'association de fait',
    union_of_associations: 'union d’associations',
    informal_collective: 'collectif informel',
    scic: 'SCIC',
    scop: 'SCOP',
    cooperative: 'autre coopérative',
    trade_union: 'syndicat',
    foundation: 'fondation ou fonds de dotation',
    mutual: 'mutuelle',
    other: 'autre',
  } satisfies Record<LegalForm, string>,
  sectors: {
    housing: 'logement',
    food_and_farming: 'alimentation et agriculture',
    energy_and_climate: 'énergie et climat',
    mobility: 'déplacements',
    culture_and_media: 'culture et médias',
    education: 'éducation populaire et formation',
    health_and_care: 'santé et soin',
    solidarity: 'accueil et solidarité',
    rights_and_democracy: 'droits et démocratie',
    work: 'travail',
    sport_and_leisure: 'sport et loisirs',
    support_to_organisations: 'appui aux organisations',
    other: 'autre',
  } satisfies Record<Sector, string>,
  levels: {
    supporter: 'sympathisante ou sympathisant : suit, peut venir, ne vote pas',
    member: 'adhérente ou adhérent',
  } satisfies Record<MembershipLevel, string>,
  founding: {
    body: 'Assemblée générale',
    bodyPurpose: 'Décide de tout ce qui n’est pas confié par mandat.',
    role: 'Coordination',
    rolePurpose: 'Mettre l’organisation en route jusqu’à sa première assemblée.',
    roleDomain: 'L’accueil, la présentation, les mandats et ce que l’organisation dit dans ses coalitions.',
    decision: 'Acte fondateur : l’organisation {name} est créée dans Reliance.',
    mission: 'Mettre l’organisation en route et faire confirmer les mandats par l’assemblée avant 90 jours.',
  },
  powers: {
    organisations_edit: 'écrire la présentation de l’organisation',
    organisations_admit: 'inviter et accueillir',
  } satisfies Record<PowerKey<OrganisationPower>, string>,
  mail: {
    joined: {
      subject: '{name} a rejoint {place}',
      body: 'Bonjour,\n{name} a répondu à une invitation et fait maintenant partie de l’organisation {place}.',
      action: 'Voir qui en fait partie :',
    },
    left: {
      subject: '{name} a quitté {place}',
      body: 'Bonjour,\n{name} a quitté {place}. Ses mandats y ont pris fin.',
      action: 'Voir qui en fait partie :',
    },
    joinAsked: {
      subject: '{name} demande à rejoindre {place}',
      body: 'Bonjour,\n{name} demande à rejoindre {place}.\n\n{message}',
      action: 'Répondre à sa demande :',
    },
    joinAccepted: {
      subject: 'Bienvenue dans {place}',
      body: 'Bonjour,\nvotre demande a été acceptée : vous faites partie de l’organisation {place}.',
      action: 'Entrer :',
    },
    joinDeclined: {
      subject: '{place} : réponse à votre demande',
      body: 'Bonjour,\n{place} n’a pas accepté votre demande. Vous pouvez lui écrire pour en parler, ou demander de nouveau plus tard.',
      action: 'Revenir à l’accueil :',
    },
    closed: {
      subject: 'L’organisation {place} est fermée',
      body: 'Bonjour,\nl’organisation {place} a été fermée, par la décision nº {number} de son assemblée :\n\n{wording}\n\nPlus rien ne s’y écrit ; tout y reste lisible pour vous, et vous pouvez emporter ce qui vous concerne. Elle peut être rouverte jusqu’au {until}. Ensuite c’est définitif : elle quitte ses coalitions et sa page publique disparaît.',
      action: 'Relire l’organisation :',
    },
    reopened: {
      subject: 'L’organisation {place} est rouverte',
      body: 'Bonjour,\n{place}, qui avait été fermée, est rouverte. Vous y retrouvez tout comme avant ; les invitations et les demandes d’avant la fermeture sont à refaire.',
      action: 'Y revenir :',
    },
    closed_while_asking: {
      subject: '{place} ferme : votre demande n’aura pas de suite',
      body: 'Bonjour,\nl’organisation {place} a été fermée. Votre demande pour la rejoindre a pris fin, sans que personne ne l’ait refusée.',
      action: 'Revenir à l’accueil :',
    },
    invitation: {
      subject: '{organisation} vous invite',
      hello: 'Bonjour,\n{organisation} vous invite à la rejoindre dans Reliance, l’outil de nos coalitions.',
      action: 'Ou entrer dans Reliance et y répondre :',
      nothing: 'Rien n’est fait tant que vous n’avez pas répondu. L’invitation reste ouverte 30 jours.',
      act: 'Lire l’invitation et répondre, sans rien créer :',
    },
  },
  actPage: {
    title: '{organisation} vous invite',
    asMember:
      'Vous y seriez adhérente ou adhérent : vous lisez tout, vous votez, et l’on peut vous confier un mandat.',
    asSupporter:
      'Vous y seriez sympathisante ou sympathisant : vous suivez, vous pouvez venir, vous ne votez pas.',
    by: 'Invitation envoyée par {name}.',
    until: 'Vous pouvez répondre jusqu’au {day}.',
    accept: 'J’accepte',
    acceptMeans: 'Les membres liront votre nom. Vous pourrez quitter l’organisation à tout moment.',
    decline: 'Je décline',
    declineMeans: 'Rien n’est gardé de vous que ce refus. Aucune raison n’est demandée.',
    nameHint: 'Celui sous lequel on vous connaît ici ; un prénom suffit. Inutile si vous déclinez.',
    joined: 'Vous faites partie de « {organisation} »',
    joinedWhy: 'Nous vous écrirons à cette adresse quand quelque chose vous attend.',
    declined: 'Vous avez décliné',
    declinedWhy: '{organisation} le verra. Vous ne recevrez plus rien de cette invitation.',
  },
  publicPage: {
    closed: 'Cette organisation est fermée depuis le {day}. On ne peut plus la rejoindre.',
    join: 'Nous rejoindre',
    joinWhy:
      'Dites qui vous êtes ; une personne de « {organisation} » vous répondra. Il faut une adresse électronique, rien d’autre.',
    ask: 'Demander à rejoindre',
    nothing: '{organisation} n’a pas encore écrit sa présentation.',
  },
  errors: {
    slug_taken: 'Cette adresse est déjà prise. Rien n’a été créé ; proposez-en une autre.',
    commune_unknown: 'Cette commune n’est pas dans la liste officielle. Choisissez-la dans les propositions.',
    no_address: 'Aucune adresse de courriel n’a été trouvée dans ce texte. Il est resté à l’écran.',
    too_many_addresses:
      '{count} adresses d’un coup, c’est plus que les {maximum} possibles. Rien n’est parti ; envoyez-les en plusieurs fois.',
    invited_too_often:
      '{maximum, number} invitations sont déjà parties à {address} en sept jours. Rien n’est parti cette fois ; laissez cette adresse de côté, ou attendez quelques jours.',
    invitation_answered: 'Cette invitation a déjà reçu sa réponse.',
    invitation_withdrawn:
      'Cette invitation a été retirée par l’organisation. Vous pouvez lui demander pourquoi.',
    invitation_expired:
      'Cette invitation n’est plus ouverte. Demandez à l’organisation de vous l’envoyer de nouveau.',
    code_closed: 'Cette invitation a été retirée. Demandez-en une autre à l’organisation.',
    code_expired: 'Cette invitation n’est plus valable. Demandez-en une autre à l’organisation.',
    code_full:
      'Cette invitation a servi à autant de personnes que prévu. Demandez-en une autre à l’organisation.',
    already_member: 'Cette personne fait déjà partie de l’organisation.',
    already_asked: 'Votre demande est déjà partie ; elle attend une réponse.',
    asked_too_often: 'Trop de demandes sont parties depuis hier. Celle-ci n’est pas partie ; revenez demain.',
    request_answered: 'Cette demande a déjà reçu sa réponse.',
    revision_changed:
      'Quelqu’un a modifié cette page entre-temps. Votre saisie reste à l’écran ; relisez la nouvelle version avant d’enregistrer.',
    not_public: 'Cette organisation n’a pas de page publique.',
    name_missing: 'Il manque votre nom. Un prénom suffit.',
    founded_too_many:
      'Vous avez déjà créé {maximum, number} organisations depuis hier. Celle-ci n’est pas créée ; revenez demain.',
  } satisfies Record<RuleName<OrganisationCode>, string>,
} as const
