/** Refusals of bodies, decisions and mandates. */
export const mandateErrorsFr = {
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
  bodies_inside:
    '{count, plural, =1 {Un organe se trouve} other {# organes se trouvent}} à l’intérieur de celui-ci. Rien n’a été dissous ; déplacez ou dissolvez d’abord ce qu’il contient.',
  other_mandates_end:
    'Un mandat a été donné ici entre-temps, et prendrait fin lui aussi. Rien n’a été dissous ; relisez la liste, puis confirmez.',
  role_missing: 'Il manque le rôle. Votre saisie reste à l’écran ; choisissez celui qui est confié.',
  role_name_missing: 'Le rôle n’a pas de nom. Votre saisie reste à l’écran ; nommez la fonction.',
  role_name_taken:
    'Un rôle de cet organe s’appelle déjà « {name} ». Votre saisie reste à l’écran ; choisissez un autre nom.',
  role_retired: 'Ce rôle n’existe plus. Rien n’a changé ; choisissez un rôle en vigueur.',
  purpose_missing: 'Il manque la raison d’être du rôle. Votre saisie reste à l’écran ; dites à quoi il sert.',
  domain_missing:
    'Il manque le périmètre du rôle. Votre saisie reste à l’écran ; dites ce que la personne pourra décider seule.',
  unknown_power:
    'Le pouvoir « {power} » n’existe pas ici. Votre saisie reste à l’écran ; choisissez dans la liste.',
  decided_in_future:
    'La date de la décision est dans le futur. Votre saisie reste à l’écran ; indiquez le jour où elle a été prise.',
  more_votes_than_present:
    'Il y a {votes, plural, =1 {une voix} other {# voix}} pour et contre, et {present, plural, =0 {personne n’était là} one {une seule personne présente ou représentée} other {# personnes présentes ou représentées}}. Votre saisie reste à l’écran ; corrigez l’un de ces nombres.',
  nobody_present:
    'Personne n’était là : cette réunion n’a rien pu décider. Votre saisie reste à l’écran ; indiquez combien de personnes étaient présentes ou représentées.',
  not_carried:
    'Avec ces voix, la réunion n’a pas décidé de cette manière. Votre saisie reste à l’écran ; corrigez les nombres, ou la manière de décider.',
  replaced_not_in_force:
    'La décision à remplacer n’est pas en vigueur ici. Votre saisie reste à l’écran ; choisissez une décision en vigueur du registre.',
  id_taken: 'Cet élément existe déjà. Rien n’a changé ; rechargez la page, puis recommencez.',
  body_missing: 'Cet organe n’existe pas ici. Rien n’a changé ; choisissez-en un autre.',
  body_decides_nothing:
    '{body} prépare, débat ou conseille, et ne décide pas. Votre saisie reste à l’écran ; portez la proposition à l’organe au-dessus.',
  body_too_small:
    'Trop peu de personnes peuvent répondre dans « {body} » : c’est {above} qui décide. Votre saisie reste à l’écran ; portez-lui la proposition.',
  not_granted:
    '{body} n’a pas reçu le droit de décider cela. Votre saisie reste à l’écran ; portez la proposition à l’organe au-dessus.',
  beyond_the_body_above:
    'Un organe ne peut pas décider plus que celui qui le contient. Votre saisie reste à l’écran ; retirez ce qui dépasse.',
  role_changed:
    'Le rôle « {role} » a changé depuis. Rien n’a été décidé ; relisez-le, puis proposez de nouveau.',
  weighs_more_now:
    'Depuis qu’elle a été proposée, elle touche à un organe qui décide : tout le monde doit être consulté. Proposez-la de nouveau.',
  proposed_too_often:
    'Vous avez fait {maximum, number} propositions ici depuis hier. Celle-ci n’est pas partie ; ce que vous avez écrit reste à l’écran, revenez demain.',
  unknown_effect: 'Cette sorte de décision n’existe pas ici. Rien n’a changé ; rechargez la page.',
  stands_alone:
    'Cela se décide seul : une décision par mandat qui prend fin, par exclusion ou par fermeture. Votre saisie reste à l’écran ; retirez le reste.',
  never_alone:
    'Cela ne se décide jamais à une seule voix pour les autres. Rien n’a changé ; une deuxième personne doit pouvoir répondre.',
  text_missing:
    'Il manque le texte de la décision. Votre saisie reste à l’écran ; écrivez ce qui est proposé.',
  no_voice:
    'Vous n’avez pas de voix dans « {body} ». Votre saisie reste à l’écran ; une personne de cet organe peut porter la proposition.',
  asked_too_few:
    '{count, plural, =1 {Dites d’abord à qui écrire : il manque au moins un oui, et personne n’est encore choisi.} other {Dites d’abord à qui écrire : il manque # oui, choisissez au moins autant de personnes.}}',
  recall_rests:
    'Une fin de mandat que vous vouliez a été refusée il y a peu. Rien n’a changé ; vous pourrez en proposer une autre après le {day}.',
  decision_settled:
    'Cette décision n’attend plus de réponse. Rien n’a changé ; le registre dit comment elle a fini.',
  content_differs:
    'Ce que vous avez lu n’est pas cette proposition. Rien n’a été répondu ; relisez-la, puis répondez.',
  no_voice_there:
    'Vous n’avez pas de voix pour cela. Rien n’a changé ; « Qui décide de quoi » dit qui en a une.',
  yes_needs_signature:
    'Le oui d’une organisation est donné par la personne qui signe pour elle. Vous pouvez dire non, ou demander à cette personne.',
  answered_by_another:
    'Une autre réponse a été donnée pour cette voix par qui en a le mandat. Rien n’a changé.',
  reason_missing:
    'Un non dit pourquoi. Votre réponse reste à l’écran ; écrivez ce qui ne va pas, pour qu’on puisse y répondre.',
  signature_missing: 'Ce oui se signe. Votre réponse reste à l’écran ; écrivez votre nom.',
  not_the_proposer: 'Seule la personne qui l’a proposée peut retirer cette proposition. Rien n’a changé.',
  already_open:
    'Cette décision est posée à tout le monde : elle ne se retire plus. Vous pouvez y répondre non.',
  not_known_here: 'Cette personne n’est pas ici. Votre saisie reste à l’écran ; choisissez dans la liste.',
  starts_too_late:
    'Un mandat commence au plus tard {months} mois après la décision. Votre saisie reste à l’écran ; rapprochez le début.',
  term_too_long:
    'Un mandat dure {months} mois au plus. Votre saisie reste à l’écran ; rapprochez la date de fin, il pourra être renouvelé.',
  alone_term_too_long:
    'Une seule personne décide pour l’instant : ce mandat dure {days} jours au plus, soit jusqu’au {lastDay}. Votre saisie reste à l’écran ; rapprochez la date de fin.',
  mandate_missing: 'Ce mandat n’existe pas ici. Rien n’a changé ; choisissez-en un autre.',
  asked_to_appear_often:
    'Cette organisation a été sollicitée {maximum, number} fois depuis hier. Rien n’est parti ; ce que vous avez écrit reste à l’écran, revenez demain.',
  counts_already: 'Les réponses de cette personne comptent déjà. Il n’y a rien d’autre à confirmer.',
  one_person:
    'Un mandat se donne à une personne, ni aucune ni plusieurs. Votre saisie reste à l’écran ; choisissez une personne, et donnez un autre mandat à la suivante.',
  mission_missing:
    'Il manque la mission. Votre saisie reste à l’écran ; dites ce que la personne est chargée de faire.',
  end_missing: 'Il manque la date de fin. Votre saisie reste à l’écran ; un mandat a toujours un terme.',
  ends_before_start:
    'Le mandat finirait avant de commencer. Votre saisie reste à l’écran ; corrigez l’une des dates.',
  ends_in_past: 'La date de fin est déjà passée. Votre saisie reste à l’écran ; choisissez un jour à venir.',
  ceiling_unreadable:
    'Ce plafond n’est pas un montant. Votre saisie reste à l’écran ; écrivez par exemple 300, ou rien si le mandat ne permet aucune dépense.',
  renews_another:
    'Un renouvellement garde le rôle et la personne. Rien n’a été envoyé ; choisissez la même personne, ou donnez un nouveau mandat.',
  renewal_overlaps:
    'Le mandat en cours va jusqu’au {endsOn}. Votre saisie reste à l’écran ; faites commencer le suivant après ce jour.',
  overload_needs_reason:
    'Cette personne tient déjà {count, plural, =1 {un rôle} other {# rôles}}. Votre saisie reste à l’écran ; écrivez pourquoi lui en confier un de plus, ou choisissez quelqu’un d’autre.',
  not_the_holder: 'Ce mandat a été donné à une autre personne. Rien n’a changé.',
  typed_name_differs: 'Le nom écrit n’est pas celui du mandat. Rien n’a été signé ; écrivez « {name} ».',
  already_answered: 'Vous avez déjà répondu à ce mandat. Votre réponse est gardée.',
  acceptance_too_late:
    'Ce mandat était à accepter avant le {dueOn} à 23 h 59. Rien n’a été signé ; l’organe peut le donner de nouveau.',
  already_over: 'Ce mandat est déjà terminé. Rien n’a changé.',
  not_in_force: 'Cette décision n’est pas en vigueur : il n’y a rien à suivre. Votre phrase reste à l’écran.',
  not_theirs_to_follow:
    'Le suivi est tenu par les personnes qui décident là et par celle qui en est chargée. Votre phrase reste à l’écran ; transmettez-la à l’une d’elles.',
  no_report_due:
    'Aucun bilan n’est attendu pour ces jours. Votre texte reste à l’écran ; rechargez la page, qui dit lequel est attendu.',
  report_filed: 'Ce bilan est déjà rendu. Votre texte reste à l’écran ; gardez-le pour le prochain.',
  ends_commission_only:
    'Seule une commission peut avoir une date de fin. Votre saisie reste à l’écran ; retirez la date, ou choisissez une commission.',
  commission_decides_nothing:
    'Une commission ne décide rien : un rôle y prépare et anime, sans ouvrir de droit. Votre saisie reste à l’écran ; retirez les droits, ou donnez ce rôle à un autre organe.',
  commission_only:
    'On rejoint librement une commission, et elle seule. Rien n’a changé ; la page de cet organe dit comment on y entre.',
  secretariat_by_mandate:
    'Un secrétariat réunit les personnes qui y tiennent un mandat, et elles seules : on n’y entre que par une décision. Rien n’a changé.',
  nobody_to_write_to:
    'Personne d’autre que vous ne tient de mandat dans cet organe. Votre message reste à l’écran ; écrivez à l’organe qui le contient.',
  commission_over:
    'Cette commission s’est terminée le {day}. Rien n’a changé ; l’assemblée peut en ouvrir une autre.',
  takes_part_already: 'Vous participez déjà à cette commission.',
  takes_no_part: 'Vous ne participez pas à cette commission. Rien n’a changé.',
  ways_of_mandated:
    'Les façons de faire d’un organe sont écrites par les personnes qui y tiennent un mandat. Votre texte reste à l’écran ; transmettez-le à l’une d’elles.',
  ways_of_body_only:
    'Seuls les secrétariats et les commissions règlent leurs façons de faire sur cette page. Votre texte reste à l’écran.',
  chat_not_https:
    'L’adresse du groupe de discussion commence par « https » et ne contient pas d’espace. Votre saisie reste à l’écran ; copiez le lien d’invitation tel quel, ou laissez vide.',
  space_not_closed: 'Cet espace est ouvert. Rien n’a changé.',
  closed_for_good:
    'Le délai pour rouvrir est passé : la fermeture est définitive. Tout reste lisible, et chaque personne peut emporter ce qui la concerne.',
} as const
