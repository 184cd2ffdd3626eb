import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { PositionCode } from './codes.ts'
import type { CsvLayout } from './csv-position.ts'
import type { PositionPower } from './powers.ts'
import type { RoundState } from './round.ts'
import type { Source, Stance, StatementClass } from './stance.ts'
import type { StatementHint } from './statement-hints.ts'

export const positionsFr = {
  taken: {
    title: 'Ce que la coalition « {coalition} » garde de l’organisation « {organisation} »',
    lead: 'Voici ce que la coalition « {coalition} » garde de l’organisation « {organisation} » au {day}. Le tableur de la même archive a tous les textes en entier ; le fichier JSON est pour les logiciels.',
    foot: '{organisation} dans {coalition}, {day}',
  },
  mail: {
    round_opened: {
      subject: '{place} : un tour s’ouvre, « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} ouvre le tour « {round} ». Elle demande à l’organisation {organisation} ce qu’elle pense de ceci :\n\n{message}\n\nOn peut préparer la feuille à plusieurs ; personne d’autre ne la lit tant que vous ne l’avez pas publiée.',
      action: 'Ouvrir la feuille :',
    },
    round_opened_until: {
      subject: '{place} : un tour s’ouvre, « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} ouvre le tour « {round} ». Elle demande à l’organisation {organisation} ce qu’elle pense de ceci :\n\n{message}\n\nDernier jour pour répondre : {day}. On peut préparer la feuille à plusieurs ; personne d’autre ne la lit tant que vous ne l’avez pas publiée.',
      action: 'Ouvrir la feuille :',
    },
    round_closing: {
      subject: '{place} : le tour « {round} » se clôt le {day}',
      body: 'Bonjour,\nle tour « {round} » de la coalition {place} prend des positions jusqu’au {day}. Énoncés encore sans réponse sur la feuille de l’organisation {organisation} : {count}. « Pas encore débattu » est aussi une réponse.',
      action: 'Ouvrir la feuille :',
    },
    round_closed: {
      subject: '{place} : le tour « {round} » est clos',
      body: 'Bonjour,\nle tour « {round} » de la coalition {place} est clos. Ce qui unit et ce qui sépare se lit maintenant, énoncé par énoncé, et ne change plus.',
      action: 'Lire ce qui unit et ce qui sépare :',
    },
    member_answered: {
      subject: '{place} : {organisation} a répondu, « {round} »',
      body: 'Bonjour,\n{organisation} a publié ses positions dans le tour « {round} » de la coalition {place}, auquel vous aviez répondu. Nombre d’énoncés qui réunissent : {unites} ; encore ouverts : {open} ; qui séparent : {separates}.',
      action: 'Lire ce qui vous réunit et ce qui vous sépare :',
    },
    statement_reworded: {
      subject: '{place} : l’énoncé {number} est reformulé, votre position est à confirmer',
      body: 'Bonjour,\ndans le tour « {round} » de la coalition {place}, la coordination a réécrit l’énoncé {number}, auquel {organisation} a répondu.\n\nAvant :\n{former}\n\nMaintenant :\n{message}\n\nVotre réponse portait sur l’ancien texte. Pour qu’elle compte, confirmez-la ou changez-la.',
      action: 'Dire où vous vous tenez maintenant :',
    },
    statements_corrected: {
      subject: '{place} : des énoncés ont été corrigés, « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} a corrigé, dans le tour « {round} », des énoncés auxquels {organisation} n’a pas encore répondu. Ils disent maintenant :\n\n{message}\n\nCe que vous avez préparé est gardé ; relisez-le avant de le publier.',
      action: 'Ouvrir la feuille :',
    },
    statements_withdrawn: {
      subject: '{place} : des énoncés ont été retirés, « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} a retiré du tour « {round} » :\n\n{message}\n\nIls restent lisibles parmi les énoncés du tour ; plus rien n’y est demandé à l’organisation {organisation}.',
      action: 'Lire les énoncés du tour :',
    },
    answered: {
      subject: '{place} : {organisation} répond à votre question',
      body: 'Bonjour,\ndans {place}, {organisation} répond à la question que vous lui aviez posée sur sa position à l’énoncé {number} : {statement}\n\nVotre question : {question}\n\nLa réponse :\n{message}',
      action: 'Lire l’énoncé et la réponse :',
    },
    workshop_asked: {
      subject: '{place} : {organisation} demande à travailler un désaccord',
      body: 'Bonjour,\n{organisation} demande à la coordination de la coalition {place} un moment pour travailler sur l’énoncé {number} : {statement}\n\n{message}',
      action: 'Répondre à la demande :',
    },
    statement_proposed: {
      subject: '{place} : {name} propose un énoncé',
      body: 'Bonjour,\n{name} propose un énoncé à la coordination de la coalition {place} :\n\n{message}\n\nIl attend que la coordination le prenne dans un tour.',
      action: 'Voir les énoncés proposés :',
    },
    statement_accepted: {
      subject: '{place} : votre énoncé entre dans le tour « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} a pris votre énoncé dans le tour « {round} », sous le numéro {number} :\n\n{message}',
      action: 'Lire l’énoncé :',
    },
    to_confirm: {
      subject: '{place} : des positions à confirmer pour {organisation}',
      body: 'Bonjour,\nla coordination de la coalition {place} a inscrit des positions au nom de l’organisation {organisation}, dans le tour « {round} ».\n\nElles valent « à confirmer » tant que la personne qui parle pour {organisation} ne les a pas faites siennes. Rien n’est fait tant que vous n’avez pas répondu.',
      act: 'Les lire et les confirmer, sans vous connecter :',
      action: 'Ou entrer dans Reliance, pour les corriger :',
    },
    asked: {
      subject: '{place} : une question à l’organisation {organisation}',
      body: 'Bonjour,\n{name} pose une question à l’organisation {organisation}, dans {place}, sur sa position à l’énoncé {number} : {statement}\n\nLa question :\n{message}',
      reply:
        'Pour y répondre, répondez à ce courriel : ce que vous écrirez sera la réponse de votre organisation, en 1000 caractères au plus, lue là où vos positions sont lues. Nous vous répondrons ce qui a été fait.',
      action: 'La lire et y répondre dans Reliance :',
    },
    workshop_accepted: {
      subject: 'Un moment pour travailler sur l’énoncé {number}',
      body: 'Bonjour,\n{place} répond à la demande de l’organisation {organisation} : oui, travaillons sur ce désaccord.\n\nÉnoncé {number} : {statement}\n\n{text}',
      action: 'Lire la réponse :',
    },
    workshop_accepted_on: {
      subject: 'Un moment pour travailler sur l’énoncé {number}',
      body: 'Bonjour,\n{place} répond à la demande de l’organisation {organisation} : oui, travaillons sur ce désaccord.\n\nÉnoncé {number} : {statement}\n\nLe moment : {meetsOn}\n{text}',
      action: 'Lire la réponse :',
    },
    workshop_declined: {
      subject: 'La demande de travail sur l’énoncé {number} a une réponse',
      body: 'Bonjour,\n{place} n’organisera pas, pour l’instant, le travail que l’organisation {organisation} demandait.\n\nÉnoncé {number} : {statement}\n\nLa raison : {text}',
      action: 'Lire la réponse :',
    },
  },
  replies: {
    question: {
      title: 'Répondre à une question',
      does: 'Ce texte sera la réponse de votre organisation, lue là où vos positions sont lues.',
      label: 'La réponse, en 1000 caractères au plus',
      button: 'Répondre',
      done: 'votre organisation a répondu, dans {place}, avec le texte ci-dessous.',
      action: 'Voir les questions et les réponses :',
    },
  },
  page: {
    unites: 'Ce qui réunit',
    separates: 'Ce qui sépare',
    open: 'Ce qui reste ouvert',
    all: 'Tout afficher',
  },
  stances: {
    agree: 'd’accord',
    nuance: 'd’accord avec des nuances',
    disagree: 'pas d’accord',
    pass: 'ne se prononce pas',
  } satisfies Record<Stance, string>,
  notDebated: 'pas encore débattu',
  sources: { board: 'bureau ou conseil', assembly: 'assemblée', team: 'équipe' } satisfies Record<
    Source,
    string
  >,
  classes: {
    too_few: 'pas encore assez de positions',
    agreement: 'accord',
    disagreement: 'désaccord',
    agreement_with_reservations: 'accord avec réserves',
    to_clarify: 'à clarifier',
    leaning_for: 'tendance pour',
    leaning_against: 'tendance contre',
  } satisfies Record<StatementClass, string>,
  sentences: {
    too_few:
      '{decidedCount, plural, =0 {Aucune organisation n’a encore pris position} one {Une seule organisation sur {memberCount} a pris position} other {# organisations sur {memberCount} ont pris position}} : il en faut davantage pour dire où en est la coalition.',
    agreement:
      '{leadingCount, plural, =1 {Une organisation} other {# organisations}} sur {decidedCount} sont d’accord et aucune ne s’y oppose{nuanceCount, plural, =0 {.} one { ; une apporte des nuances.} other { ; # apportent des nuances.}}',
    disagreement:
      '{leading, select, disagree {{leadingCount, plural, =1 {Une organisation n’est pas d’accord} other {# organisations ne sont pas d’accord}}, {opposingCount, plural, =1 {une est d’accord} other {# sont d’accord}}} other {{leadingCount, plural, =1 {Une organisation est d’accord} other {# organisations sont d’accord}}, {opposingCount, plural, =1 {une n’est pas d’accord} other {# ne sont pas d’accord}}}}{nuanceCount, plural, =0 {.} one { ; une apporte des nuances.} other { ; # apportent des nuances.}}',
    agreement_with_reservations:
      '{leadingCount, plural, =1 {Une organisation} other {# organisations}} sur {decidedCount} sont d’accord ; {opposingCount, plural, =1 {une n’est pas d’accord} other {# ne sont pas d’accord}}{nuanceCount, plural, =0 {.} one { et une apporte des nuances.} other { et # apportent des nuances.}}',
    to_clarify:
      '{nuanceCount, plural, =1 {Une organisation sur {decidedCount} apporte} other {# organisations sur {decidedCount} apportent}} des nuances : l’énoncé demande à être précisé.',
    leaning_for:
      '{leadingCount, plural, =1 {Une organisation est d’accord} other {# organisations sont d’accord}} sur {decidedCount}, {opposingCount, plural, =0 {aucune n’est contre} one {une n’est pas d’accord} other {# ne sont pas d’accord}} : rien n’est encore partagé.',
    leaning_against:
      '{leadingCount, plural, =1 {Une organisation n’est pas d’accord} other {# organisations ne sont pas d’accord}} sur {decidedCount}, {opposingCount, plural, =0 {aucune n’est pour} one {une est d’accord} other {# sont d’accord}} : rien n’est encore partagé.',
  } satisfies Record<StatementClass, string>,
  notDebatedCount:
    '{count, plural, =0 {Toutes les organisations membres en ont débattu.} one {Une organisation n’en a pas encore débattu.} other {# organisations n’en ont pas encore débattu.}}',
  passCount:
    '{count, plural, =0 {} one {Une organisation ne se prononce pas.} other {# organisations ne se prononcent pas.}}',
  withoutNameCount:
    '{count, plural, =0 {} one {Une position est comptée sans nom : l’organisation a quitté la coalition.} other {# positions sont comptées sans nom : les organisations ont quitté la coalition.}}',
  toConfirm: 'saisi par la coordination, à confirmer',
  toConfirmCount: '{count, plural, =0 {} one {Une position à confirmer} other {# positions à confirmer}}',
  rounds: {
    prepared: 'en préparation',
    open: 'ouvert',
    closed: 'clos',
  } satisfies Record<RoundState, string>,
  changes: { added: 'nouvelle', changed: 'modifiée', unchanged: 'inchangée', revoked: 'retirée' },
  hints: {
    two_claims: 'Cet énoncé réunit peut-être deux idées. Séparées, elles seraient plus faciles à débattre.',
    negation:
      'Une négation peut faire hésiter : répondre « pas d’accord » à un « ne pas » prête à confusion.',
    name_like: 'Ce mot ressemble à un nom. Un énoncé porte sur une idée, pas sur une personne.',
  } satisfies Record<StatementHint, string>,
  layouts: {
    long: 'une ligne par position',
    wide: 'une ligne par organisation, une colonne par énoncé',
  } satisfies Record<CsvLayout, string>,
  csvLine: 'Ligne {line}{column, select, null {} other {, colonne « {column} »}}',
  csvMissingSentences:
    '{count, plural, =0 {} one {Une position avec nuances n’a pas sa phrase : elle sera demandée à l’organisation.} other {# positions avec nuances n’ont pas leur phrase : elle sera demandée aux organisations.}}',
  powers: {
    positions_represent: 'porter les positions de l’organisation : les saisir, les publier, les retirer',
    positions_coordinate:
      'coordonner les énoncés : les accepter, ouvrir et clore les tours, saisir des positions à confirmer',
  } satisfies Record<PowerKey<PositionPower>, string>,
  actPage: {
    title: 'Est-ce bien la position de « {organisation} » ?',
    lead: '{coalition} l’a inscrite en votre nom. Elle vaut « à confirmer » tant que vous ne l’avez pas faite vôtre.',
    round: 'Tour : {title}',
    mandate: 'Vous confirmez en vertu de votre mandat pour {organisation}, jusqu’au {day}.',
    legend: 'Les positions à confirmer',
    position: 'Inscrite : {stance}',
    source: 'Débattue par : {source}',
    nuance: 'La nuance, en une phrase',
    sourceOf: 'Qui en a débattu, là où ce n’est pas dit ?',
    correct: 'Corriger une position',
    correctWhy:
      'Décochez celles qui ne sont pas justes : elles restent à confirmer. Pour écrire autre chose, entrez dans Reliance.',
    confirm: 'Confirmer les positions cochées',
    choose: 'Cochez au moins une position, ou fermez cette page.',
    confirmed: '{count, plural, =1 {Une position est confirmée} other {# positions sont confirmées}}',
    confirmedWhy: '{coalition} les lit maintenant comme celles de « {organisation} ».',
  },
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
