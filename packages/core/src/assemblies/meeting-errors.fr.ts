/** Refusals of an agenda, a roll, minutes and the room of an assembly. */
export const meetingErrorsFr = {
  policy_out_of_range: 'Ce nombre n’est pas possible ici. Votre saisie reste à l’écran ; corrigez-le.',
  policy_changed: 'Ces règles ont changé entre-temps. Rien n’est proposé ; relisez-les, puis recommencez.',
  policy_unchanged: 'Rien ne diffère des règles en vigueur. Rien n’est proposé ; changez une règle au moins.',
  remote_without_article:
    'On ne vote à distance que si les statuts le permettent. Votre saisie reste à l’écran ; écrivez l’article des statuts, ou retirez le vote à distance.',
  members_only:
    'Les points sont ajoutés par les membres. Votre texte reste à l’écran ; confiez-le à une ou un membre.',
  title_missing: 'Le titre du point manque. Votre saisie reste à l’écran ; écrivez-le.',
  minutes_out_of_range:
    'La durée est un nombre entier de minutes, de 1 à {most}. Votre saisie reste à l’écran ; corrigez-la.',
  announced_points_only:
    'Une assemblée extraordinaire ne traite que les points de sa convocation. Rien n’est ajouté ; proposez ce point à la prochaine assemblée.',
  no_next_assembly:
    'L’ordre du jour est arrêté, et aucune assemblée suivante n’est encore prévue. Votre texte reste à l’écran ; demandez qu’on en prévoie une, puis recommencez.',
  own_points_only: 'Un point est retiré par la personne qui l’a proposé. Rien n’a changé ; parlez-lui.',
  agenda_frozen:
    'L’ordre du jour est arrêté : ses points ne changent plus. Rien n’a changé ; dites-le au début de l’assemblée.',
  agenda_full:
    'L’ordre du jour a déjà {most} points, le plus qu’il prenne. Votre texte reste à l’écran ; proposez-le à une autre assemblée.',
  urgency_agenda_role_only:
    'L’ordre du jour est arrêté : seule la personne qui le tient ajoute une urgence. Votre texte reste à l’écran ; parlez-lui, ou proposez-le pour la prochaine assemblée.',
  urgency_reason_missing:
    'Une urgence se justifie. Votre saisie reste à l’écran ; écrivez pourquoi ce point ne peut pas attendre.',
  agenda_role_only:
    'Seule la personne qui tient l’ordre du jour en change l’ordre. Rien n’a changé ; parlez-lui.',
  order_reason_missing:
    'Cet ordre n’est pas celui des priorités adoptées. Votre ordre reste à l’écran ; écrivez pourquoi.',
  points_changed: 'Les points ont changé entre-temps. Rien n’est fait ; rechargez la page, puis recommencez.',
  nothing_to_adjourn: 'Aucun point n’est choisi. Rien n’est ajourné ; choisissez au moins un point.',
  extension_out_of_range:
    'La prolongation est un nombre entier de minutes, de 1 à {most}. Votre saisie reste à l’écran ; corrigez-la.',
  extension_not_carried:
    'L’assemblée n’a pas voté la prolongation : il faut plus de pour que de contre. Rien n’a changé ; ajournez les points qui restent.',
  welcome_out_of_range:
    'L’accueil dure un nombre entier de minutes, de 0 à {most}. Votre saisie reste à l’écran ; corrigez-la.',
  welcome_told:
    'La convocation a dit l’heure de l’accueil, qui ne change plus. Votre saisie reste à l’écran ; remettez-la comme avant.',
  certificate_not_there:
    'L’attestation est faite pour qui était là, une fois l’assemblée close. Si vous y étiez, demandez à la personne qui tient le compte rendu de noter votre arrivée.',
  welcome_none: 'Cette assemblée n’a pas d’accueil. Rien n’a changé.',
  welcome_over: 'L’accueil a commencé, ou l’assemblée n’a pas lieu. Rien n’a changé.',
  welcome_has_host:
    'Quelqu’un d’autre s’est proposé pour l’accueil, ou vient d’y renoncer. Rien n’a changé ; voyez qui, puis recommencez si besoin.',
  welcome_not_host: 'L’accueil est assuré par une autre personne, ou par personne. Rien n’a changé.',
  step_not_now: 'L’assemblée n’en est pas là. Rien n’a changé ; rechargez la page pour voir où elle en est.',
  not_your_step: 'Cette étape revient à un autre rôle. Rien n’a changé ; parlez à la personne qui le tient.',
  date_is_assembly: 'Cette date est déjà une assemblée. Rien n’a changé ; ouvrez son ordre du jour.',
  date_not_of_members:
    'Cette date n’est pas une assemblée de l’ensemble des membres. Rien n’a changé ; prévoyez-en une autre.',
  date_missing: 'La date et l’heure manquent. Votre saisie reste à l’écran ; indiquez-les.',
  starts_in_past: 'Cette date est passée. Votre saisie reste à l’écran ; choisissez un moment à venir.',
  channel_missing: 'On ne sait pas où venir. Votre saisie reste à l’écran ; indiquez une salle ou un lien.',
  extraordinary_reason_missing:
    'Une assemblée extraordinaire dit pourquoi elle se tient. Votre saisie reste à l’écran ; écrivez la raison.',
  no_announced_point:
    'Une assemblée extraordinaire est convoquée pour des points précis. Rien n’est envoyé ; ajoutez au moins un point.',
  freeze_too_early:
    'L’ordre du jour est encore ouvert à toutes et tous. Rien n’a changé ; il s’arrête à sa date.',
  role_vacant: 'Un des trois rôles n’est tenu par personne. Rien n’a changé ; choisissez quelqu’un.',
  same_holder_reason_missing:
    'Une même personne tient plusieurs rôles. Votre saisie reste à l’écran ; choisissez trois personnes, ou écrivez pourquoi.',
  video_unsaid:
    'La visio n’est pas lancée. L’assemblée n’a pas commencé ; lancez-la, ou écrivez pourquoi il n’y en a pas.',
  quorum_missing:
    'Le quorum n’est pas atteint : il faut {needed, plural, =1 {une personne présente ou représentée} other {# personnes présentes ou représentées}}, {there, plural, =0 {personne ne l’est} =1 {une l’est} other {# le sont}}. L’assemblée n’a pas commencé ; attendez, commencez sans rien décider, ou ajournez-la.',
  quorum_not_missing:
    'Rien ne manque pour commencer : cette assemblée ne s’ajourne pas faute de quorum. Rien n’a changé.',
  item_open: 'Un point est en cours. Rien n’a changé ; terminez-le d’abord.',
  item_not_open: 'Aucun point n’est en cours. Rien n’a changé ; commencez par en ouvrir un.',
  item_done:
    'Ce point est déjà traité, ou n’est pas à l’ordre du jour. Rien n’a changé ; choisissez un point qui reste.',
  time_is_up:
    'Le temps de l’assemblée est écoulé. Rien n’a changé ; ajournez les points qui restent, ou faites voter une prolongation.',
  skip_reason_missing:
    'Ce n’est pas le point suivant. Rien n’a changé ; écrivez pourquoi passer devant les autres.',
  decision_without_vote:
    'Une décision a son vote ou son consentement. Rien n’a changé ; tenez-le, ou choisissez une autre issue.',
  referred_to_nobody:
    'On ne sait pas à qui ce point est renvoyé. Votre saisie reste à l’écran ; choisissez une instance.',
  ballots_open:
    '{count, plural, =1 {Un vote est encore ouvert, ou attend d’être proclamé} other {# votes sont encore ouverts, ou attendent d’être proclamés}}. Rien n’a changé ; terminez d’abord.',
  ballots_unrecorded:
    '{count, plural, =1 {Un vote manque} other {# votes manquent}} au relevé de décisions. Rien n’est publié ; ajoutez ce qui manque.',
  items_without_text:
    '{count, plural, =1 {Un point traité n’a} other {# points traités n’ont}} pas de texte. Rien n’est publié ; écrivez au moins une phrase.',
  minutes_changed:
    'Quelqu’un a écrit ce point depuis. Votre texte est toujours là ; relisez le sien, puis enregistrez.',
  approval_missing:
    'Le compte-rendu est approuvé par une assemblée suivante. Rien n’a changé ; faites-le approuver là.',
  approval_not_carried:
    'Le compte-rendu n’est pas approuvé. Il reste publié tel quel ; corrigez-le, puis faites-le approuver de nouveau.',
  cancel_reason_missing:
    'Une annulation dit pourquoi, à toutes les personnes convoquées. Rien n’a changé ; écrivez la raison.',
  not_convened_yet:
    'L’assemblée n’est pas encore convoquée. Rien n’est noté ; répondez quand la convocation arrive.',
  answer_too_late:
    'L’assemblée a commencé, ou n’a pas lieu : on n’y répond plus. Rien n’a changé ; venez directement si elle est en cours.',
  not_convoked: 'Cette convocation ne vous est pas adressée. Rien n’est noté ; demandez au secrétariat.',
  not_in_roll:
    'Vous n’êtes pas sur la liste des votantes et votants. Votre choix reste à l’écran ; demandez au secrétariat.',
  supporters_vote_not:
    'Les sympathisantes et sympathisants prennent part sans voter. Votre choix reste à l’écran ; adhérez pour voter.',
  dues_not_up_to_date:
    'Votre cotisation n’est pas à jour. Votre choix reste à l’écran ; réglez-la, et vous voterez aussitôt tant que le vote est ouvert.',
  minutes_same: 'Ce texte est celui qui est publié. Rien n’a changé ; corrigez-le d’abord.',
  correction_reason_missing:
    'Une correction dit pourquoi : les membres lisent les deux versions. Votre texte reste à l’écran ; écrivez la raison.',
  paper_time_missing: 'Écrivez l’heure qui a été notée sur papier. Rien n’a changé.',
  paper_time_ahead: 'Cette heure n’est pas encore passée. Écrivez celle qui a été notée sur papier.',
  check_in_too_early:
    'L’accueil s’ouvre le jour de l’assemblée : la liste de qui peut voter se fixe à ce moment. Rien n’a changé ; revenez ce jour-là.',
  check_in_not_open: 'L’accueil n’est pas ouvert. Rien n’est noté ; il l’est une fois les trois rôles tenus.',
  checked_in_already: 'Cette personne est déjà là. Rien n’a changé.',
  stays_too_many:
    'Cette personne est déjà arrivée {most} fois. Notez les allées et venues suivantes dans le compte rendu.',
  not_there: 'Cette personne n’est pas là. Rien n’a changé.',
  proxies_unsaid:
    'Les règles ne disent pas combien de procurations une personne peut porter. Rien n’est donné ; fixez d’abord ce nombre.',
  proxies_not_allowed:
    'Les règles ne permettent pas de procuration. Rien n’est donné ; venez, ou faites-vous excuser.',
  proxy_to_oneself:
    'On ne se donne pas procuration. Votre saisie reste à l’écran ; choisissez une autre personne.',
  giver_not_entitled:
    'Qui ne vote pas ne donne pas de procuration. Rien n’est donné ; voyez d’abord votre adhésion.',
  holder_not_entitled:
    'Cette personne ne vote pas dans cette assemblée. Votre saisie reste à l’écran ; choisissez une autre personne.',
  proxy_given_already: 'Votre procuration est déjà donnée. Rien n’a changé ; reprenez-la d’abord.',
  proxy_circular:
    'Cette personne vous a donné sa voix, directement ou par d’autres. Votre saisie reste à l’écran ; choisissez une autre personne.',
  proxy_ceiling:
    'Cette personne porte déjà {most, plural, =1 {une procuration} other {# procurations}}, le plus que permettent les règles. Votre saisie reste à l’écran ; choisissez une autre personne.',
  no_proxy_given: 'Vous n’avez donné procuration à personne. Rien n’a changé.',
  proxy_too_late:
    'Cette assemblée est passée, ou ne se tient pas : on n’y donne ni ne reprend plus de procuration. Rien n’a changé.',
  speaking_now: 'Vous avez la parole. Rien n’a changé ; demandez-la de nouveau quand votre tour est fini.',
  waiting_already: 'Votre demande est déjà dans la file. Rien n’a changé ; votre tour viendra.',
  not_waiting: 'Cette personne n’attend pas la parole. Rien n’a changé ; la file vient peut-être de bouger.',
  turn_running: 'Quelqu’un a la parole. Rien n’a changé ; terminez d’abord ce tour.',
  nobody_speaks: 'Personne n’a la parole. Rien n’a changé.',
  override_reason_missing:
    'La règle donnait la parole à quelqu’un d’autre. Rien n’a changé ; écrivez pourquoi faire autrement.',
} as const
