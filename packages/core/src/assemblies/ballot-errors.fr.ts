/** Refusals of a ballot, in the hall, on paper and at a distance. */
export const ballotErrorsFr = {
  ballot_opens_once:
    'Ce vote a déjà été ouvert, et ne s’ouvre qu’une fois. Rien n’a changé ; préparez-en un autre.',
  wording_missing: 'Le texte soumis au vote manque. Votre saisie reste à l’écran ; écrivez-le.',
  options_too_few:
    'Il faut au moins deux options, chacune avec son texte. Votre saisie reste à l’écran ; complétez-les.',
  options_alike: 'Deux options ont le même texte. Votre saisie reste à l’écran ; distinguez-les.',
  options_frozen:
    'Quelqu’un a voté : les options ne changent plus. Votre texte reste à l’écran ; annulez ce vote avec un motif, puis préparez-en un autre.',
  rule_out_of_range: 'Ce nombre ne va pas avec ces options. Votre saisie reste à l’écran ; corrigez-le.',
  tie_rule_missing:
    'Ce décompte a besoin d’un ordre pour départager les ex æquo, fixé avant l’ouverture. Rien n’est ouvert ; tirez-le au sort, ou décidez-le.',
  tie_order_incomplete:
    'L’ordre des ex æquo ne reprend pas toutes les options. Rien n’est ouvert ; refaites-le.',
  groups_missing:
    'On compte aussi par organisation, et aucune n’est choisie. Votre saisie reste à l’écran ; choisissez celles qui comptent.',
  group_missing:
    'Votre vote compte aussi dans une organisation. Votre choix reste à l’écran ; dites laquelle parmi les vôtres.',
  amendments_first:
    'Un amendement de ce texte n’est pas encore voté. Rien n’est ouvert ; proclamez-le d’abord.',
  text_voted_already:
    'Le texte que cet amendement modifie est déjà soumis au vote. Rien n’est ouvert ; préparez un nouveau texte.',
  hands_simple_majority_only:
    'À main levée, on ne compte que les pour et les contre des personnes dans la salle. Votre saisie reste à l’écran ; choisissez un vote par bulletins.',
  hands_out_of_range:
    'Les voix sont des nombres entiers, zéro ou plus. Votre saisie reste à l’écran ; corrigez-les.',
  hands_over_present:
    '{hands, plural, =1 {Une voix comptée} other {# voix comptées}}, et {present, plural, =0 {personne n’est là} =1 {une personne est présente ou représentée} other {# personnes sont présentes ou représentées}}. Votre saisie reste à l’écran ; recomptez.',
  hands_same_person:
    'Une autre personne doit confirmer ce décompte. Rien n’a changé ; confiez-le à quelqu’un d’autre.',
  hands_differ:
    'Ces nombres ne sont pas ceux du premier décompte. Votre saisie reste à l’écran ; recomptez ensemble.',
  hands_not_confirmed:
    'Une seconde personne n’a pas encore confirmé le décompte. Rien n’est proclamé ; faites-le confirmer.',
  ballot_not_open: 'Ce vote n’est pas ouvert. Votre choix reste à l’écran ; attendez son ouverture.',
  ballot_closed:
    'Ce vote est clos. Votre choix reste à l’écran, et n’est pas compté ; le résultat se lit à la même page.',
  ballot_not_closed: 'Ce vote n’est pas clos. Rien n’est proclamé ; fermez-le d’abord.',
  ballot_settled: 'Ce vote est déjà proclamé ou annulé. Rien n’a changé.',
  void_reason_missing:
    'Une annulation dit pourquoi. Rien n’a changé ; écrivez le motif, qui reste au relevé.',
  quorum_missing_to_vote:
    'Le quorum n’est pas atteint : il faut {needed, plural, =1 {une personne présente ou représentée} other {# personnes présentes ou représentées}}, {there, plural, =0 {personne ne l’est} =1 {une l’est} other {# le sont}}. Le vote n’est pas ouvert ; votre question est gardée. Une température peut se prendre : elle ne décide rien.',
  ballot_quorum_missing:
    'À distance, ce sont les votes reçus qui font le quorum. Les règles demandent {parts} sur {of} de la liste électorale : ce vote doit en demander autant. Il n’est pas ouvert.',
  proxy_not_held:
    'Vous ne portez pas la voix de cette personne en ce moment. Votre choix reste à l’écran ; elle est peut-être arrivée, ou a repris sa procuration.',
  voted_in_person: 'Cette personne a voté elle-même : son vote reste. Votre choix n’est pas compté.',
  not_there_to_vote:
    'On ne vote ici que dans l’assemblée. Votre choix reste à l’écran ; faites noter votre arrivée à l’accueil.',
  choice_of_another_kind:
    'Ce vote se compte autrement. Rien n’est compté ; rechargez la page, puis votez de nouveau.',
  option_unknown:
    'Une option n’est plus à ce vote. Votre choix reste à l’écran ; rechargez la page, puis votez de nouveau.',
  option_twice: 'La même option est là deux fois. Votre choix reste à l’écran ; gardez-la une fois.',
  blank_not_offered:
    'Ce vote ne prend pas de bulletin blanc. Votre choix reste à l’écran ; vous pouvez vous abstenir.',
  score_out_of_range:
    'Une note est un nombre entier, de 0 à {most}. Votre choix reste à l’écran ; corrigez-la, ou laissez la case vide.',
  too_many_chosen: 'Le plus d’options à choisir ici : {most}. Votre choix reste à l’écran ; retirez-en.',
  too_many_dots:
    'Le plus de points à répartir ici : {most}, en nombres entiers. Votre choix reste à l’écran ; retirez-en.',
  online_runs_on:
    'Ce vote se termine à son heure, ou quand tout le monde a voté : {missing, plural, =1 {il manque une voix} other {il manque # voix}}. Rien n’a changé ; pour l’arrêter, annulez-le en disant pourquoi.',
  closes_too_soon:
    'Laissez au moins {hours, plural, =1 {une heure} other {# heures}} pour voter. Votre saisie reste à l’écran.',
  closes_after_assembly:
    'Le vote se termine avant le début de l’assemblée : son résultat est dans son relevé. Votre saisie reste à l’écran ; choisissez un moment plus tôt.',
  online_reason_missing:
    'Un vote hors assemblée est mineur ou urgent. Votre saisie reste à l’écran ; dites lequel, ou portez-le à la prochaine assemblée.',
  secret_not_here:
    'Cette installation n’a pas de dossier pour les clés : un vote secret n’y est pas possible. Rien n’est ouvert ; choisissez un autre vote, ou parlez à qui tient le serveur.',
  ballot_changed:
    'Quelqu’un a changé ce vote entre-temps. Votre saisie reste à l’écran ; rechargez la page pour lire la nouvelle version.',
  ballots_full:
    'Cette assemblée a déjà {most} votes, le plus qu’elle prenne. Votre saisie reste à l’écran ; portez la question à une autre assemblée.',
  hands_not_counted:
    'Personne n’a encore compté les mains. Votre saisie reste à l’écran ; attendez le premier décompte.',
  voted_by_hands:
    'On vote ici à main levée, dans la salle. Rien n’est compté ; levez la main quand on le demande.',
} as const
