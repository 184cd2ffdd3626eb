/** What the books say where they begin and where a year of them ends: decisions, mails, refusals. */
export const booksFr = {
  effects: {
    free_earlier: {
      title: 'Rendre libres {amount} promis avant Reliance',
      sentence:
        'Rend libres {amount} qui étaient promis à des projets avant que la caisse soit tenue ici. La raison : {reason}',
    },
  },
  accounts: { earlier: 'Promis à des projets d’avant' },
  purposes: {
    taken_over: 'Soldes repris de la comptabilité d’avant',
    taken_over_undone: 'Reprise des soldes annulée',
    earlier_freed: 'Rendu libre : promis à des projets d’avant',
  },
  mail: {
    balances_taken_over: {
      subject: '{place} : les soldes d’avant sont repris',
      body: 'Bonjour,\nla trésorerie de la coalition {place} a repris dans les comptes ce que la caisse avait avant d’être tenue ici : {bank} à la banque, {cash} en espèces, {transit} en route vers la banque. Sur ce total, la part promise à des projets était de {tied}.\n\nTout le reste part de là : comparez ces chiffres avec la balance de la comptabilité, et dites à la trésorerie ce qui ne va pas.',
      action: 'Voir les comptes et chaque ligne reprise :',
    },
    balances_undone: {
      subject: '{place} : la reprise des soldes est annulée',
      body: 'Bonjour,\nla trésorerie de la coalition {place} a annulé la reprise des soldes d’avant : {bank} à la banque, {cash} en espèces, {transit} en route vers la banque, dont {tied} pour des projets.\n\nLa raison : {reason}',
      action: 'Voir les comptes :',
    },
    closing_prepared: {
      subject: '{place} : l’année {year} de la caisse attend votre accord',
      body: 'Bonjour,\nla trésorerie de la coalition {place} a préparé la clôture de l’année {year} : {bank} sur le compte au dernier jour, {cash} dans la caisse en espèces. Les écritures disent la même chose.\n\nUne autre personne, d’une autre organisation, doit regarder et confirmer : comparez avec le relevé de la banque, puis confirmez ou renvoyez en disant pourquoi. La première réponse compte.',
      action: 'Regarder et répondre :',
    },
    closing_confirmed: {
      subject: '{place} : la clôture de l’année {year} est confirmée',
      body: 'Bonjour,\nla clôture de l’année {year} que vous aviez préparée pour la caisse de la coalition {place} est confirmée. L’année est close : ses écritures ne bougent plus.',
      action: 'Voir l’année et ses fichiers :',
    },
    closing_sent_back: {
      subject: '{place} : la clôture de l’année {year} vous revient',
      body: 'Bonjour,\nla clôture de l’année {year} que vous aviez préparée pour la caisse de la coalition {place} n’est pas confirmée. L’année reste ouverte.\n\nLa raison : {reason}\n\nCorrigez, puis préparez-la de nouveau.',
      action: 'Voir l’année :',
    },
  },
  errors: {
    balances_too_large: 'Ce fichier est trop gros : une balance tient dans {max} ko. Rien n’a été repris.',
    balances_too_many_lines:
      'Ce fichier a plus de {max} lignes : prenez la balance des comptes, pas le grand livre. Rien n’a été repris.',
    balances_not_read:
      'Ce fichier n’est pas une balance que nous savons lire. Il faut un fichier CSV avec une ligne de titres : « compte », puis « débit » et « crédit », ou « solde ». Rien n’a été repris.',
    balances_cut:
      'Ce fichier semble coupé : un guillemet reste ouvert. Exportez-le de nouveau ; rien n’a été repris.',
    balances_ambiguous:
      'Ligne {row} : ce montant peut se lire de deux façons, mille ou un euro. Exportez les montants avec leurs centimes ; rien n’a été repris.',
    balances_amount:
      'Ligne {row} : « {read} » n’est pas un montant lisible. Corrigez le fichier ; rien n’a été repris.',
    balances_account:
      'Ligne {row} : « {account} » n’est pas un numéro de compte. Corrigez ou retirez cette ligne.',
    balances_debts:
      'Ligne {row}, compte {account} : une dette ou une créance. La caisse n’en a pas : soldez-la chez la structure qui la porte, ou retirez-la avec sa contrepartie.',
    balances_assets:
      'Ligne {row}, compte {account} : un bien ou un stock. La caisse ne tient que de l’argent : laissez ce compte à la structure qui le possède.',
    balances_results:
      'Ligne {row}, compte {account} : une charge ou un produit. Prenez la balance d’après clôture, où le résultat est dans le compte 12.',
    balances_volunteering:
      'Ligne {row}, compte {account} : du bénévolat ou des dons en nature. Ce n’est pas de l’argent : retirez cette ligne.',
    balances_not_own:
      'Ligne {row}, compte {account} : une subvention d’équipement, une provision ou un lien avec une autre structure. Une caisse commune n’en a pas : laissez ce compte à la structure qui la porte.',
    balances_other_money:
      'Ligne {row}, compte {account} : de l’argent placé ailleurs qu’à la banque (512) ou en caisse (53). Ramenez-le d’abord sur le compte.',
    balances_second_bank:
      'Ligne {row}, compte {account} : un second compte en banque. La caisse n’a qu’un compte ici : réunissez-les sur une ligne si c’est le même, ou virez d’abord l’argent.',
    balances_cash_below:
      'Les espèces seraient à {cash} : une caisse ne descend pas sous zéro. Corrigez le fichier ; rien n’a été repris.',
    balances_tied_below:
      'Les fonds dédiés (19) seraient à {tied} : ils sont au crédit. Corrigez le fichier ; rien n’a été repris.',
    balances_differ:
      'Les débits et les crédits ne sont pas égaux : il y a {difference} de différence. Il manque sans doute une ligne ; rien n’a été repris.',
    balances_empty: 'Aucun compte de ce fichier n’a de solde. Rien n’a été repris.',
    balances_taken:
      'D’autres soldes sont déjà repris. Annulez d’abord cette reprise, puis recommencez. Rien n’a changé.',
    balances_year_closed:
      'Une année est déjà close : ce qu’il y avait avant elle ne change plus. Rien n’a été repris.',
    balances_bank_differs:
      'La balance dit {file} à la banque ; les comptes, d’après le premier relevé, disent {books} ce jour-là. Cherchez la différence avant de reprendre ; rien n’a changé.',
    balances_short:
      'Ce fichier promet à des projets plus que ce qui est là : il manque {missing}. Rien n’a changé.',
    balances_nothing_left: 'Tout ce que dit ce fichier est déjà dans les comptes. Rien n’a changé.',
    balances_missing: 'Cette reprise est déjà annulée, ou n’existe pas. Rien n’a changé.',
    earlier_beyond:
      'Il reste {left} promis à des projets d’avant : on ne peut pas en rendre libre davantage. Rien n’a été proposé.',
    closing_bank_differs:
      'Vous dites {said} à la banque ; les comptes disent {books}. Cherchez la différence : un relevé manque, ou une ligne est mal rangée. Rien n’a été préparé.',
    closing_cash_differs:
      'Vous avez compté {said} en espèces ; les comptes disent {books}. Recomptez, ou inscrivez ce qui manque. Rien n’a été préparé.',
    closing_waits: 'Une clôture de cette année attend déjà une réponse. Rien n’a changé.',
    closing_settled: 'Cette clôture a déjà reçu sa réponse. Rien n’a changé ; rechargez la page.',
    closing_changed:
      'Des écritures sont arrivées depuis la préparation : les chiffres ont changé. Il faut préparer la clôture de nouveau ; rien n’est clos.',
    closing_own: 'Vous avez préparé cette clôture : quelqu’un d’autre doit la confirmer. Rien n’a changé.',
    closing_same_organisation:
      'Cette clôture a été préparée par quelqu’un de votre organisation : une personne d’une autre organisation doit la confirmer. Rien n’a changé.',
    closing_not_own: 'Quelqu’un d’autre a préparé cette clôture : vous pouvez la renvoyer. Rien n’a changé.',
    closing_without_reason: 'Dites pourquoi vous la renvoyez. Rien n’a changé.',
  },
} as const
