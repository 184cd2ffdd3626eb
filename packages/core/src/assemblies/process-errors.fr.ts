/** Refusals of consent, advice and election without candidate. */
export const processErrorsFr = {
  process_step_not_now: 'On n’en est pas là. Rien n’a changé ; rechargez la page pour voir où on en est.',
  facilitator_only: 'Cette étape revient à la personne qui facilite. Rien n’a changé ; parlez-lui.',
  proposer_only: 'Cette étape revient à la personne qui porte la proposition. Rien n’a changé ; parlez-lui.',
  not_a_participant:
    'Cette personne ne prend pas part à ce tour. Rien n’a changé ; demandez à la personne qui facilite.',
  participants_missing:
    'On ne sait pas qui prend part. Rien n’a commencé ; choisissez les personnes présentes.',
  proposal_text_missing: 'Le texte de la proposition manque. Votre saisie reste à l’écran ; écrivez-le.',
  purpose_missing: 'On ne sait pas à quoi répond la proposition. Votre saisie reste à l’écran ; écrivez-le.',
  responsible_missing:
    'La suite n’est confiée à personne. Votre saisie reste à l’écran ; choisissez un rôle.',
  review_missing: 'La date de revue manque. Votre saisie reste à l’écran ; choisissez un jour.',
  proposer_listens:
    'La personne qui porte la proposition écoute ce tour. Rien n’a changé ; son tour vient après.',
  spoken_already: 'Cette personne a déjà eu son tour. Rien n’a changé.',
  question_missing: 'Il n’y a pas de question. Rien n’a changé ; écrivez-la d’abord.',
  question_open: 'Une question attend encore sa réponse. Rien n’a changé ; répondez-y d’abord.',
  why_belongs_to_feelings:
    '« Pourquoi » appelle un avis, et ce tour ne fait que comprendre. Votre question reste à l’écran ; demandez ce que veut dire un mot, ou gardez-la pour les ressentis.',
  round_open: 'Tout le monde n’a pas encore parlé ou passé son tour. Rien n’a changé ; finissez le tour.',
  choice_missing:
    'La personne qui porte la proposition n’a pas encore dit ce qu’elle en fait. Rien n’a changé ; attendez son choix.',
  amendment_missing: 'Le texte n’a pas changé. Votre saisie reste à l’écran ; écrivez la nouvelle version.',
  signals_open: 'Tout le monde n’a pas encore répondu. Rien n’est montré ; attendez les réponses.',
  signals_shown:
    'Les réponses sont montrées : ce tour est fini. Rien n’a changé ; parlez à la personne qui facilite.',
  objections_standing: 'Une objection tient encore. Rien n’est adopté ; traitez-la d’abord.',
  no_objection: 'Cette personne n’a pas d’objection à traiter. Rien n’a changé ; choisissez-en une autre.',
  objection_reason_missing:
    'Une objection dit ce qu’elle protège. Votre saisie reste à l’écran ; écrivez la raison.',
  group_sets_aside:
    'Seul le groupe écarte une objection, ni la personne qui facilite ni celle qui objecte. Rien n’a changé ; demandez au groupe.',
  time_box_open: 'Il reste du temps. Rien n’a changé ; continuez.',
  next_date_missing: 'Le jour de la suite manque. Rien n’est reporté ; choisissez-le.',
  circle_quorum_missing:
    'Trop peu de personnes ont répondu : le silence n’est pas un consentement. Rien n’est adopté ; relancez, ou reportez.',
  was_present: 'Vous avez pris part à cette décision. Rien n’a changé ; portez ce point à la revue.',
  absent_objection_too_late:
    'On ne peut plus objecter après coup. Rien n’a changé ; portez ce point à la revue.',
  domain_clause_missing:
    'On ne sait pas sur quelle ligne du périmètre repose cette décision. Votre saisie reste à l’écran ; choisissez-la, ou portez le sujet à l’instance compétente.',
  nobody_affected_asked:
    'Aucune personne concernée n’est consultée. Votre saisie reste à l’écran ; ajoutez-en une au moins.',
  nobody_experienced_asked:
    'Aucune personne d’expérience n’est consultée. Votre saisie reste à l’écran ; ajoutez-en une au moins.',
  not_asked:
    'On ne vous a pas demandé cet avis. Votre texte reste à l’écran ; parlez à la personne qui décide.',
  advice_missing: 'Il n’y a rien à garder. Votre saisie reste à l’écran ; écrivez une phrase au moins.',
  advice_not_ready:
    'Tout le monde n’a pas répondu, et le délai court encore. Rien n’est décidé ; attendez, ou relancez.',
  important_advice_unanswered:
    'Un avis marqué important attend une ligne de réponse. Rien n’est décidé ; dites s’il est suivi, ou pourquoi non.',
  decider_only: 'Une seule personne décide ici, et en répond. Rien n’a changé ; parlez-lui.',
  advice_escalated: 'Ce sujet est porté à une autre instance. Rien n’est décidé ; suivez-le là.',
  role_incomplete:
    'La fonction n’est pas décrite en entier. Votre saisie reste à l’écran ; écrivez son nom, sa mission et ses redevabilités.',
  term_missing:
    'La durée manque : elle se fixe avant tout nom. Votre saisie reste à l’écran ; écrivez un nombre de mois.',
  criteria_missing: 'Aucune qualité n’est demandée. Votre saisie reste à l’écran ; écrivez-en une au moins.',
  pass_off: 'Chaque bulletin porte un nom ici. Votre bulletin reste à l’écran ; écrivez-en un.',
  self_nomination_off:
    'On ne se propose pas soi-même ici. Votre bulletin reste à l’écran ; écrivez un autre nom.',
  absent_not_electable:
    'Cette personne n’est pas là, et on ne propose ici que les présentes et présents. Votre bulletin reste à l’écran ; écrivez un autre nom.',
  nominee_unknown:
    'Cette personne n’est pas du cercle. Votre bulletin reste à l’écran ; écrivez un autre nom.',
  ballots_missing:
    '{count, plural, =1 {Un bulletin manque} other {# bulletins manquent}} encore. Rien n’est montré ; attendez.',
  nobody_named:
    'Aucun bulletin ne porte de nom. Rien n’a changé ; reprenez la fonction, ou constatez que personne n’est trouvé.',
  never_named:
    'Personne n’a écrit ce nom sur son bulletin. Votre saisie reste à l’écran ; choisissez un nom déjà écrit.',
  transfer_reason_missing:
    'Un report de voix dit pourquoi. Votre saisie reste à l’écran ; écrivez la raison.',
  proposal_reason_missing:
    'Une proposition repose sur des raisons. Votre saisie reste à l’écran ; écrivez-les.',
  declined_already: 'Cette personne a déjà dit non. Rien n’a changé ; proposez quelqu’un d’autre.',
  asked_last:
    'La personne proposée répond en dernier, quand tout le monde a répondu. Rien n’a changé ; attendez.',
  own_objection_first:
    'L’objection de la personne proposée se traite d’abord. Rien n’a changé ; commencez par elle.',
  lift_missing:
    'On ne sait pas ce qui lève l’objection. Votre saisie reste à l’écran ; changez la fonction, sa durée ou son appui, et dites-le.',
  proposed_only: 'Seule la personne proposée accepte ou refuse. Rien n’a changé ; laissez-la répondre.',
  body_decides_not:
    'Cet organe prépare et conseille, il ne décide pas. Votre texte reste à l’écran ; choisissez l’organe qui décide.',
  no_voice_there:
    'Vous n’avez pas de voix dans cet organe. Votre texte reste à l’écran ; confiez-le à quelqu’un qui y siège.',
  circle_too_small:
    'Il faut être {least, plural, =1 {une personne} other {# personnes}} au moins pour cela. Votre texte reste à l’écran ; choisissez un organe plus large.',
  circle_too_large:
    'Plus de {most} voix prendraient part. Votre texte reste à l’écran ; portez la question à une assemblée.',
  facilitator_not_here:
    'Cette personne ne prend pas part à la décision. Votre saisie reste à l’écran ; choisissez-en une autre.',
  review_in_past:
    'Le jour du bilan est déjà passé. Votre saisie reste à l’écran ; choisissez un jour à venir.',
  questions_full:
    'Ce tour a déjà {most} questions, autant qu’il en prend. Votre question reste à l’écran ; parlez-en à qui porte la proposition.',
  answer_missing: 'La réponse manque. Votre saisie reste à l’écran ; écrivez-la.',
  text_changed:
    'Le texte a changé depuis que vous l’avez lu. Votre réponse reste à l’écran ; rechargez la page et relisez-le.',
  process_changed:
    'Quelqu’un a fait avancer cette décision entre-temps. Votre saisie reste à l’écran ; rechargez la page pour voir où elle en est.',
  not_your_role:
    'Vous ne tenez pas ce rôle en ce moment. Votre texte reste à l’écran ; choisissez un rôle que vous tenez.',
  plan_missing: 'Ce qui serait décidé manque. Votre saisie reste à l’écran ; écrivez-le.',
  begun_too_many:
    'Vous avez déjà {most} décisions en cours ici. Votre saisie reste à l’écran ; menez-en une à son terme d’abord.',
  people_elect:
    'Ici les voix sont des organisations, et un mandat est tenu par une personne. Votre saisie reste à l’écran ; choisissez un organe de personnes.',
  transfers_full:
    'Les voix ont déjà bougé {most} fois, autant qu’il se peut. Votre saisie reste à l’écran ; parlez-en à qui facilite.',
  election_outdated:
    'Depuis le début de cette élection, le rôle ou ce que cet organe décide a changé, ou la personne tient déjà trop de rôles : ce mandat ne peut pas être donné. Rien n’est enregistré ; dites que personne n’est trouvé, puis recommencez.',
} as const
