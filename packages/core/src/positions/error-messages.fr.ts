import type { RuleName } from '../shared/message-keys.ts'
import type { PositionCode } from './codes.ts'

/** What the rules of positions refuse with. */
export const positionsErrorsFr = {
  errors: {
    revision_changed:
      'Quelqu’un a modifié cette ligne entre-temps. Rien n’a été remplacé ; votre texte reste à l’écran. Rechargez la ligne, puis reprenez-le.',
    nuance_needs_sentence:
      'Il manque la phrase qui dit vos nuances. Tout est gardé dans votre feuille ; ajoutez une phrase, puis publiez.',
    too_many_important:
      'Vous avez déjà {max} énoncés importants. Votre position est gardée telle qu’elle était ; retirez la marque d’un autre énoncé, puis recommencez.',
    decided_in_future:
      'La date de votre décision est dans le futur. Votre saisie reste à l’écran ; indiquez le jour où la position a été prise.',
    source_missing:
      'On ne sait pas encore qui a pris cette position. Elle est gardée telle quelle ; choisissez bureau, assemblée ou équipe, puis confirmez.',
    round_closed:
      'Ce tour est clos : les positions ne changent plus. Votre feuille est gardée chez vous et pourra servir au tour suivant.',
    round_not_open:
      'Ce tour n’est pas encore ouvert. Votre feuille est gardée chez vous ; vous pourrez publier dès l’ouverture.',
    round_already_open: 'Ce tour est déjà ouvert. Rien n’a changé ; rechargez la page pour le voir.',
    closing_in_past: 'Choisissez un jour à venir, pour que chacune ait le temps de répondre.',
    closing_too_far: 'Un tour s’annonce au plus {days} jours à l’avance.',
    statement_answered:
      'Une organisation s’est prononcée entre-temps. Rien n’a changé ; rechargez la page : corriger fait alors une nouvelle version.',
    statement_unchanged:
      'Ce sont les mêmes mots. Rien n’a changé ; corrigez l’énoncé, ou gardez-le tel quel.',
    words_changed:
      'Un énoncé a d’autres mots depuis que vous y avez répondu. Rien n’est parti ; relisez-le, puis dites si votre réponse reste la même.',
    nothing_to_reaffirm:
      'Cette position vaut déjà pour les mots de maintenant. Rien n’a changé ; vous pouvez la corriger depuis votre feuille.',
    round_without_statement:
      'Ce tour n’a encore aucun énoncé. Il reste en préparation ; acceptez un premier énoncé, puis ouvrez-le.',
    nothing_to_publish:
      'Rien de nouveau à publier : les autres voient déjà ces positions telles qu’elles sont.',
    nothing_to_revoke:
      'Une de ces positions n’est pas publiée. Rien n’a été retiré ; rechargez la page, puis choisissez de nouveau.',
    nothing_to_confirm:
      'Cette position n’attend pas de confirmation. Rien n’a changé ; vous pouvez la corriger depuis votre feuille.',
    already_confirmed:
      'Cette position a déjà été confirmée. Vous pouvez encore la corriger depuis votre feuille.',
    statement_empty:
      'L’énoncé est vide. Écrivez une idée sur laquelle les organisations peuvent se prononcer.',
    statement_too_long:
      'L’énoncé compte {count} caractères, pour {max} au plus. Votre texte reste à l’écran ; raccourcissez-le ou faites-en deux.',
    statement_already_there:
      'Cet énoncé existe déjà dans la coalition. Votre texte reste à l’écran ; retrouvez l’énoncé dans la liste ou reformulez le vôtre.',
    statement_not_proposed:
      'Cet énoncé a déjà été traité. Rien n’a changé ; rechargez la page pour voir où il en est.',
    rewording_needs_agreement:
      'Vous avez reformulé l’énoncé : il faut l’accord de qui l’a proposé. Votre texte reste à l’écran ; demandez cet accord, puis cochez-le.',
    question_empty: 'La question est vide. Écrivez-la, puis envoyez.',
    question_to_oneself:
      'Cette question s’adresse à votre propre organisation. Elle reste à l’écran ; choisissez une autre organisation.',
    question_answered: 'Cette question a déjà sa réponse. Rien n’a changé ; rechargez la page pour la lire.',
    answer_empty: 'La réponse est vide. Écrivez-la, puis envoyez.',
    nothing_to_question:
      'Cette organisation n’a pas de position visible ici. Votre texte reste à l’écran ; publiez la vôtre ou attendez la clôture du tour.',
    nothing_to_work_on:
      'Cet énoncé ne sépare pas les organisations, ou trop peu se sont prononcées. Rien n’a été demandé.',
    workshop_answered: 'Cette demande a déjà sa réponse. Elle est gardée ; rechargez la page pour la lire.',
    workshop_moment_missing:
      'Il manque un jour ou quelques mots. Votre saisie reste à l’écran ; dites quand, où ou comment.',
    workshop_in_past: 'Ce jour est déjà passé. Votre saisie reste à l’écran ; choisissez un jour à venir.',
    workshop_reason_missing: 'Il manque la raison. Votre saisie reste à l’écran ; une phrase suffit.',
    workshop_already_asked:
      'Votre organisation a déjà demandé à travailler cet énoncé. La demande attend la coordination ; rien d’autre à faire.',
    csv_too_large:
      'Le fichier dépasse {maxMegabytes} Mo. Rien n’a été importé ; gardez seulement les organisations et les positions.',
    csv_not_text:
      'Ce fichier n’est pas un CSV. Rien n’a été importé ; dans votre tableur, choisissez « Enregistrer sous », puis le format CSV.',
    csv_bytes_wrong:
      'Un signe de cette ligne n’est pas écrit comme les autres (UTF-8). Rien n’a été importé ; réécrivez-le, puis enregistrez en UTF-8.',
    csv_empty: 'Le fichier est vide. Rien n’a été importé ; vérifiez que c’est le bon.',
    csv_quote_not_closed:
      'Un guillemet s’ouvre ici et ne se ferme jamais. Rien n’a été importé ; fermez-le ou retirez-le.',
    csv_organisation_column_missing:
      'Il manque la colonne « organisation ». Rien n’a été importé ; ajoutez-la sur la première ligne.',
    csv_position_column_missing:
      'Il faut les colonnes « énoncé » et « position », ou une colonne par énoncé (s01, s02…). Rien n’a été importé ; corrigez la première ligne.',
    csv_unknown_column:
      'La colonne « {column} » n’est ni connue ni le code d’un énoncé. Rien n’a été importé ; renommez-la ou supprimez-la.',
    csv_column_twice: 'La colonne « {column} » est là deux fois. Rien n’a été importé ; gardez-en une seule.',
    csv_too_many_cells:
      'Cette ligne a {found} cases, pour {expected} colonnes. Rien n’a été importé ; un séparateur est peut-être resté dans un texte sans guillemets.',
    csv_unknown_organisation:
      '« {value} » n’est pas une organisation de la coalition. Rien n’a été importé ; écrivez le nom tel que la coalition l’affiche.',
    csv_ambiguous_organisation:
      'Plusieurs organisations s’appellent « {value} ». Rien n’a été importé ; écrivez le nom exact, accents et majuscules compris.',
    csv_unknown_statement:
      '« {value} » n’est pas un énoncé de la coalition. Rien n’a été importé ; écrivez son code (s01) ou son texte.',
    csv_former_statement:
      '« {value} » est la formulation d’avant de l’énoncé nº {number}, corrigée depuis. Rien n’a été importé ; si la réponse vaut pour les mots d’aujourd’hui, écrivez {number} à cette place.',
    csv_unknown_position:
      '« {value} » n’est pas une position. Rien n’a été importé ; écrivez +, 0, −, « ne se prononce pas », ou laissez la case vide.',
    csv_unknown_source:
      '« {value} » n’est pas une source. Rien n’a été importé ; écrivez bureau, assemblée ou équipe.',
    csv_unknown_date:
      '« {value} » n’est pas une date. Rien n’a été importé ; écrivez par exemple 19/11/2026.',
    csv_unknown_importance:
      '« {value} » ne dit ni oui ni non. Rien n’a été importé ; écrivez oui, ou laissez la case vide.',
    csv_text_too_long:
      'Ce texte compte {count} caractères, pour {max} au plus. Rien n’a été importé ; raccourcissez-le.',
    csv_unseen_signs:
      'Le nom de l’organisation contient un signe qui ne se voit pas, ou un retour à la ligne. Rien n’a été importé ; effacez la case, puis tapez le nom au clavier.',
    csv_duplicate_position:
      'La même organisation a déjà une position sur cet énoncé, ligne {firstLine}. Rien n’a été importé ; gardez l’une des deux.',
    csv_too_many_important:
      'Cette organisation a plus de {max} énoncés importants. Rien n’a été importé ; gardez-en {max} au plus.',
    csv_no_position: 'Aucune position dans ce fichier : toutes les cases sont vides. Rien n’a été importé.',
  } satisfies Record<RuleName<PositionCode>, string>,
} as const
