/** What the fund says where it refuses, beside calls, cards and expenses. */
export const fundErrorsFr = {
  amount_unreadable: 'Ce montant n’est pas lisible. Écrivez par exemple 1 250,50. Rien n’a été enregistré.',
  amount_ambiguous:
    'Ce montant peut se lire de deux façons : 1.000 est-il mille, ou un euro ? Écrivez 1000 ou 1,00. Rien n’a été enregistré.',
  amount_negative: 'Ce montant ne peut pas être négatif. Rien n’a été enregistré.',
  amount_too_large: 'Ce montant dépasse dix millions d’euros. Vérifiez-le ; rien n’a été enregistré.',
  nothing_late: 'Rien n’est en retard pour cette organisation. Aucune relance n’est partie.',
  reminded_lately:
    '{organisation} a déjà reçu une relance depuis une semaine. Aucune relance n’est partie ; décochez cette organisation, ou revenez plus tard.',
  account_missing:
    'Une organisation de ce projet n’a pas encore inscrit son compte. Rien n’a été préparé ; demandez-le-lui.',
  payments_wait:
    'La caisse a moins que ce qui est engagé : les paiements attendent le prochain versement. Rien n’a été fait.',
  charge_comes_in:
    'Cette ligne apporte plus que les frais déjà comptés : ce ne sont pas des frais rendus. Rien n’a changé.',
  executed_in_past:
    'Une banque n’exécute rien un jour passé : choisissez aujourd’hui ou plus tard. Rien n’a été fait.',
  payout_changed: 'Ce paiement a changé depuis que vous l’avez lu. Rien n’est approuvé ; rechargez la page.',
  payout_line_waits:
    'Une sortie de ce montant attend sur le relevé : c’est peut-être ce paiement. Dites d’abord ce qu’elle est. Rien n’a changé.',
  holder_unreadable:
    'Les banques n’écrivent qu’en lettres latines : donnez le nom comme il est sur votre relevé. Rien n’a été enregistré.',
  payout_other_line:
    'Cette ligne du relevé n’est pas ce paiement : il faut une sortie du même montant, encore à ranger. Rien n’a changé.',
  cash_not_there: 'Ces espèces sont déjà reprises, ou ne sont plus dans la liste. Rien n’a changé.',
  no_opening:
    'Le premier relevé ne dit pas ce que le compte contenait avant, ou c’est déjà inscrit. Rien n’a changé.',
  line_is_payment: 'Cette ligne est un paiement fait : il ne se défait pas. Rien n’a changé.',
  rate_out_of_range: 'Le taux va de 0,01 % à 100 %. Rien n’a été proposé.',
  bands_unordered:
    'Chaque palier doit finir plus haut que le précédent, et le dernier seul est sans limite. Rien n’a été proposé.',
  year_out_of_range: 'Cette année n’est pas possible. Rien n’a été proposé.',
  iban_wrong:
    'Cet IBAN a une erreur de frappe ou n’est pas complet. Recopiez-le depuis votre relevé. Rien n’a été enregistré.',
  rule_taken: 'Cette règle a déjà été adoptée. Rien n’a changé.',
  carrier_not_member:
    'Seule une organisation membre peut tenir la caisse. Rien n’a changé ; choisissez-en une autre.',
  political_own:
    'Vous êtes de cette organisation : quelqu’un d’une autre doit dire qu’elle n’est pas un groupement politique. Rien n’a changé.',
  year_not_over: 'Cette année finit le {endsOn}. Rien n’a changé.',
  year_unexplained:
    '{count, plural, =1 {Un mouvement attend} other {# mouvements attendent}} encore une explication : rangez-les avant de clore. Rien n’a changé.',
  carrier_political:
    'Un groupement politique ne peut pas tenir la caisse commune (loi du 11 mars 1988, article 11-4). Rien n’a changé ; choisissez une autre organisation.',
  no_rule: 'La coalition n’a pas encore de règle pour sa caisse. Rien n’a été enregistré.',
  rule_changed:
    'La règle de la caisse vient de changer. Rien n’a été enregistré ; rechargez la page pour la lire, votre saisie est courte.',
  not_member: 'Seule une organisation membre promet à la caisse. Rien n’a été enregistré.',
  year_not_open: 'On ne promet pas pour {year} aujourd’hui. Rien n’a été enregistré.',
  base_missing: 'Indiquez ce chiffre : c’est sur lui que la règle calcule votre part.',
  amount_missing: 'Indiquez ce que vous promettez.',
  reason_missing: 'Dites en quelques mots pourquoi c’est moins que la règle : personne n’a à l’approuver.',
  instalments_out_of_range: 'On verse en 1, 2, 4 ou 12 fois. Rien n’a été enregistré.',
  due_too_early: 'Cette date est trop ancienne. Choisissez-en une plus proche.',
  due_too_late:
    'Cette date est trop lointaine : le premier versement vient avant la fin de l’année suivante.',
  pledge_missing:
    'Cette organisation n’a rien promis pour cette année : demandez-lui d’abord sa promesse. Rien n’a changé.',
  line_missing: 'Cette ligne du relevé n’est plus là. Rien n’a changé.',
  line_matched: 'Cette ligne est déjà rattachée à une promesse. Rien n’a changé ; défaites d’abord ce lien.',
  line_set_aside:
    'Cette ligne a déjà été mise de côté, comme autre chose qu’un versement. Rien n’a changé ; défaites d’abord cela, dans « Lignes rangées ».',
  line_not_matched: 'Cette ligne attend déjà. Rien n’a changé.',
  move_beyond_over: 'La somme versée en plus n’est que de {left}. Rien n’a changé.',
  move_beyond_left: 'Il ne reste que {left} à verser pour cette promesse. Rien n’a changé.',
  move_missing: 'Ce report a déjà été défait. Rien n’a changé.',
  moved_elsewhere:
    'Une part de cette somme compte pour une autre promesse, ou a été remboursée. Défaites cela d’abord. Rien n’a changé.',
  refund_beyond_over:
    'La somme versée en trop n’est que de {left} : un remboursement ne va pas au-delà. Rien n’a changé.',
  refund_other_account:
    'Cet argent est parti vers un compte qui n’a jamais versé pour cette organisation : ce n’est pas un remboursement. Rien n’a changé.',
  line_of_others:
    'Cette ligne vient d’une organisation qui n’a pas de part dans ce projet : c’est son versement. Rien n’a changé.',
  received_too_early:
    'Cette date est trop ancienne : un versement date de l’année de la promesse, ou de la précédente. Rien n’a été enregistré.',
  cash_amount_high:
    'C’est plus de vingt fois ce qui est promis ; des espèces jusqu’à {maximum} s’enregistrent. Rien n’a été enregistré ; vérifiez le montant.',
  cash_in_balances:
    'Les soldes repris du {from} contiennent déjà les espèces d’avant. Rien n’a été enregistré.',
  line_too_large:
    'Une ligne de ce fichier, du {on}, est de {amount} : plus de dix millions d’euros. Une colonne est sans doute prise pour une autre. Rien n’a été importé.',
  line_in_future:
    'Une ligne de ce fichier est datée du {on}, dans plus de trois mois. Vérifiez les dates du fichier. Rien n’a été importé.',
  aside_without_reason:
    'Dites en quelques mots ce que c’est : tout le monde doit pouvoir l’expliquer. Rien n’a changé.',
  line_goes_out: 'Cette ligne est une sortie d’argent : ce n’est pas un versement. Rien n’a changé.',
  deposit_goes_out:
    'Un dépôt d’espèces fait entrer de l’argent sur le compte ; cette ligne en fait sortir. Rien n’a changé.',
  received_in_future: 'Cette date est dans l’avenir. Rien n’a été enregistré.',
  import_undone: 'Ce relevé a déjà été retiré. Rien n’a changé.',
  no_account: 'La coalition n’a pas encore nommé qui tient la caisse, ni son compte. Rien n’a été importé.',
  too_few_postings: 'Une écriture comporte au moins deux lignes.',
  posting_of_nothing: 'Une ligne de l’écriture est à zéro.',
  account_twice: 'Le même compte figure deux fois dans l’écriture.',
  unbalanced: 'L’écriture n’est pas équilibrée.',
  pool_differs: 'Le fonds ne bouge pas du même montant que l’argent.',
  entry_without_purpose: 'Indiquez à quoi correspond l’écriture.',
  reversal_reversed: 'Une annulation ne s’annule pas. Saisissez une nouvelle écriture.',
  already_reversed: 'Cette écriture est déjà annulée.',
  key_reused: 'Cette opération est déjà enregistrée avec un autre contenu. Rien n’a changé.',
  ledger_missing:
    'La caisse n’est pas encore ouverte : une décision nomme d’abord qui la tient. Rien n’a été enregistré.',
  year_missing: 'Aucun exercice n’est ouvert à cette date. Rien n’a été enregistré.',
  year_closed: 'Cet exercice est clos. Rien n’a changé.',
  earlier_year_open: 'L’exercice précédent est encore ouvert. Rien n’a changé.',
  not_covered:
    'Il n’y a pas assez sur ce compte de la caisse (par exemple, en espèces) pour cela. Rien n’a changé.',
  statement_empty: 'Ce fichier est vide.',
  statement_too_large: 'Ce fichier dépasse {maxMegabytes} Mo. Exportez une période plus courte.',
  statement_too_many_lines: 'Ce fichier a plus de {max} lignes. Exportez une période plus courte.',
  statement_wrong_encoding:
    'Les accents de ce fichier sont abîmés. Exportez-le de nouveau depuis la banque, sans l’ouvrir entre-temps.',
  statement_not_a_statement:
    'Ce fichier n’est pas un relevé. Choisissez camt.053, OFX ou CSV à la banque ; un classeur s’enregistre d’abord en CSV.',
  statement_malformed: 'Ce fichier est mal formé. Téléchargez-le de nouveau.',
  statement_truncated: 'La fin de ce fichier manque. Téléchargez-le de nouveau.',
  statement_other_currency: 'Ce relevé est en {currency} ; seuls les euros sont pris.',
  statement_ask_decimal:
    'Ligne {row} : que veut dire « {read} » ? Dites si les centimes suivent une virgule ou un point.',
  statement_ask_columns:
    'Ce tableau ne dit pas où sont la date, le libellé et le montant. Ajoutez-lui une ligne de titres : Date, Libellé, Montant.',
  statement_row_amount_unreadable: 'Ligne {row} : « {read} » n’est pas un montant.',
  statement_row_two_amounts: 'Ligne {row} : un débit et un crédit à la fois ({read}).',
  statement_row_direction_missing: 'Ligne {row} : rien ne dit si l’argent entre ou sort.',
  statement_row_date_unreadable: 'Ligne {row} : « {read} » n’est pas une date.',
  statement_row_other_currency: 'Ligne {row} : pas en euros ({read}).',
  statement_row_not_executed: 'Ligne {row} : la banque n’a pas exécuté cette opération ({read}).',
  statement_row_cut: 'Ligne {row} : coupée, ou un guillemet n’est pas fermé.',
  statement_row_too_many_cells: 'Ligne {row} : plus de cellules que de titres ({read}).',
  statement_row_not_read: 'Ligne {row} : ce n’est pas une opération certaine ({read}). Regardez-la.',
  statement_balances_differ: 'Les soldes et les lignes diffèrent de {read}. Une ligne manque peut-être.',
  statement_batch_not_split:
    'Ligne {row} : le détail de cette remise ne fait pas son total ({read}) ; elle reste une seule ligne.',
  statement_booked_on_value_day: 'Ligne {row} : sans date d’opération, la date de valeur est prise ({read}).',
  statement_currency_left_out: 'Un compte en {read} n’est pas lu.',
  statement_last_row_open: 'Ligne {row} : la dernière, peut-être coupée ({read}). Comparez avec la banque.',
  statement_no_line: 'Ce fichier n’a aucune opération.',
  other_account:
    'Ce relevé est celui d’un autre compte, {found} ; c’est {expected} qui est attendu. Rien n’a été importé.',
} as const
