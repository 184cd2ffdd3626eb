import type { RuleName } from '../shared/message-keys.ts'
import type { AssemblyCode } from './codes.ts'

/** Words of assemblies and ballots. */
export const assembliesFr = {
  errors: {
    policy_out_of_range: 'Ce nombre n’est pas possible ici. Votre saisie reste à l’écran ; corrigez-le.',
    remote_without_article:
      'On ne vote à distance que si les statuts le permettent. Votre saisie reste à l’écran ; écrivez l’article des statuts, ou retirez le vote à distance.',
    members_only:
      'Les points sont ajoutés par les membres. Votre texte reste à l’écran ; confiez-le à une ou un membre.',
    title_missing: 'Le titre du point manque. Votre saisie reste à l’écran ; écrivez-le.',
    minutes_out_of_range:
      'La durée est un nombre entier de minutes, de 1 à {most}. Votre saisie reste à l’écran ; corrigez-la.',
    announced_points_only:
      'Une assemblée extraordinaire ne traite que les points de sa convocation. Rien n’est ajouté ; proposez ce point à la prochaine assemblée.',
    urgency_agenda_role_only:
      'L’ordre du jour est arrêté : seule la personne qui le tient ajoute une urgence. Votre texte reste à l’écran ; parlez-lui, ou proposez-le pour la prochaine assemblée.',
    urgency_reason_missing:
      'Une urgence se justifie. Votre saisie reste à l’écran ; écrivez pourquoi ce point ne peut pas attendre.',
    agenda_role_only:
      'Seule la personne qui tient l’ordre du jour en change l’ordre. Rien n’a changé ; parlez-lui.',
    order_reason_missing:
      'Cet ordre n’est pas celui des priorités adoptées. Votre ordre reste à l’écran ; écrivez pourquoi.',
    points_changed:
      'Les points ont changé entre-temps. Rien n’est fait ; rechargez la page, puis recommencez.',
    nothing_to_adjourn: 'Aucun point n’est choisi. Rien n’est ajourné ; choisissez au moins un point.',
    extension_out_of_range:
      'La prolongation est un nombre entier de minutes, de 1 à {most}. Votre saisie reste à l’écran ; corrigez-la.',
    extension_not_carried:
      'L’assemblée n’a pas voté la prolongation : il faut plus de pour que de contre. Rien n’a changé ; ajournez les points qui restent.',
  } satisfies Record<RuleName<AssemblyCode>, string>,
} as const
