/** What the mails of the fund say, beside those of calls, cards and expenses. */
export const fundMailFr = {
  year_closed: {
    subject: '{place} : l’année {year} de la caisse est close',
    body: 'Bonjour,\nla trésorerie de la coalition {place} a clos l’année {year} de la caisse commune, que l’organisation {organisation} tient. Les écritures ne bougent plus : votre comptabilité peut prendre le fichier des écritures et la liste de ce qui est promis à des projets.',
    action: 'Voir l’année et ses fichiers :',
  },
  political_named: {
    subject: '{place} : l’organisation {organisation} est notée comme groupement politique',
    body: 'Bonjour,\nla trésorerie de la coalition {place} a noté que l’organisation {organisation} est un parti ou un groupement politique. La loi du 11 mars 1988 (article 11-4) interdit alors à la caisse commune de lui verser de l’argent : elle promet et verse comme les autres, et ne reçoit rien.\n\nLa raison : {reason}\n\nSi c’est une erreur, dites-le à la trésorerie.',
    action: 'Voir la caisse :',
  },
  political_unnamed: {
    subject: '{place} : {organisation} peut recevoir de la caisse',
    body: 'Bonjour,\nla trésorerie de la coalition {place} a noté que l’organisation {organisation} n’est pas un groupement politique : elle peut de nouveau recevoir de l’argent de la caisse commune.\n\nLa raison : {reason}',
    action: 'Voir la caisse :',
  },
  rule_adopted: {
    subject: '{place} : la part de l’organisation {organisation} à la caisse commune, {year}',
    body: 'Bonjour,\nla coalition {place} a décidé de la règle de sa caisse commune. À vous de dire ce que l’organisation {organisation} promet pour {year} : deux chiffres suffisent, et vous pouvez promettre moins, ou rien, en disant pourquoi.\n\nPersonne ne vérifie ce que vous déclarez. Le chiffre que vous déclarez reste chez vous.',
    act: 'Déclarer et promettre, sans vous connecter :',
    action: 'Ou entrer dans Reliance :',
  },
  pledged: {
    subject: '{place} : {organisation} promet {amount} à la caisse',
    body: 'Bonjour,\n{organisation} a promis {amount} à la caisse commune de la coalition {place} pour {year}.\n\nDéjà versé : {paid}. Prochain versement : {first}, au plus tard le {dueOn}.\nPar virement au compte de : {holder}\nIBAN {iban}\nRéférence à recopier : {reference}\n\nCette référence relie votre virement à votre promesse, sans que personne ait à chercher.',
    action: 'Voir le code à scanner et l’échéancier :',
  },
  pledged_no_account: {
    subject: '{place} : {organisation} promet {amount} à la caisse',
    body: 'Bonjour,\n{organisation} a promis {amount} à la caisse commune de la coalition {place} pour {year}. Déjà versé : {paid}. Prochain versement : {first}, au plus tard le {dueOn}.\n\nLa coalition n’a pas encore nommé qui tient la caisse : le compte à créditer viendra ensuite. Votre référence sera {reference}.',
    action: 'Voir la caisse :',
  },
  pledged_paid: {
    subject: '{place} : {organisation} promet {amount} à la caisse',
    body: 'Bonjour,\n{organisation} a promis {amount} à la caisse commune de la coalition {place} pour {year}. Déjà versé : {paid}. Il n’y a plus rien à verser, merci.',
    action: 'Voir ce que la caisse permet :',
  },
  overpayment_moved: {
    subject: '{place} : une somme de {amount} compte pour {year}',
    body: 'Bonjour,\n{organisation} avait versé plus que promis à la caisse commune de la coalition {place} pour {before}. La trésorerie compte {amount} de ce qui était versé en trop pour votre promesse de {year}. Si ce n’est pas ce que vous vouliez, dites-le à la trésorerie : cela se défait.\n\nReste à verser pour {year} : {left}.',
    action: 'Voir où en est la promesse :',
  },
  move_undone: {
    subject: '{place} : une somme de {amount} compte de nouveau pour {before}',
    body: 'Bonjour,\nla trésorerie de la coalition {place} avait compté {amount}, une somme versée en plus par {organisation} pour {before}, comme une part de votre promesse de {year}. C’est défait : cette somme compte de nouveau pour {before}.\n\nReste à verser pour {year} : {left}.',
    action: 'Voir où en est la promesse :',
  },
  overpayment_refunded: {
    subject: '{place} a remboursé {amount} à l’organisation {organisation}',
    body: 'Bonjour,\n{organisation} avait versé plus que promis à la caisse commune de la coalition {place} pour {year}. La banque a rendu {amount} le {receivedOn}. Vérifiez que cette somme est arrivée sur votre compte, et dites-le à la trésorerie si ce n’est pas le cas.',
    action: 'Voir où en est la promesse :',
  },
  refund_undone: {
    subject:
      '{place} : une erreur, la somme de {amount} n’a pas été remboursée à l’organisation {organisation}',
    body: 'Bonjour,\nla trésorerie de la coalition {place} avait compté {amount}, du {receivedOn}, comme un remboursement à l’organisation {organisation}. C’est défait.\n\nReste à verser pour {year} : {left}.',
    action: 'Voir où en est la promesse :',
  },
  taken_back: {
    subject: '{place} : une erreur, la somme de {amount} n’est pas de l’organisation {organisation}',
    body: 'Bonjour,\nla trésorerie de la coalition {place} avait compté {amount}, du {receivedOn}, comme un versement de l’organisation {organisation} à la caisse commune, pour {year}. C’est défait : le reçu envoyé alors ne vaut plus.\n\nReste à verser : {left}.',
    action: 'Voir où en est la promesse :',
  },
  pledged_in_kind: {
    subject: '{place} : {organisation} promet en nature à la caisse pour {year}',
    body: 'Bonjour,\nc’est noté : {organisation} promet {inKind} en nature à la caisse commune de la coalition {place} pour {year}, et rien en argent. Déclarez chaque apport une fois fait ; une autre organisation le contresignera.',
    action: 'Voir la caisse :',
  },
  pledged_nothing: {
    subject: '{place} : {organisation} ne promet rien à la caisse pour {year}',
    body: 'Bonjour,\nc’est noté, avec votre raison : {organisation} ne promet rien à la caisse commune de la coalition {place} pour {year}. Vous pouvez changer d’avis à tout moment.',
    action: 'Voir la caisse :',
  },
  account_entered: {
    subject: '{place} paiera {organisation} sur un compte',
    body: 'Bonjour,\nle compte {account} (titulaire : {holder}) a été inscrit pour {organisation} dans la coalition {place} : c’est là que la caisse commune la paiera, pas avant deux jours.\n\nSi ce n’est pas vous, prévenez la trésorerie de la coalition maintenant.',
    action: 'Voir la caisse :',
  },
  account_changed: {
    subject: '{place} : le compte de l’organisation {organisation} a changé',
    body: 'Bonjour,\nle compte sur lequel la caisse commune de la coalition {place} paie {organisation} a changé : c’est désormais {account} (titulaire : {holder}). Rien n’y sera payé avant deux jours.\n\nSi ce n’est pas vous, prévenez la trésorerie de la coalition maintenant.',
    action: 'Voir la caisse :',
  },
  payouts_prepared: {
    subject: '{place} : un paiement de {amount} est à approuver',
    body: 'Bonjour,\nla trésorerie de la coalition {place} a préparé {amount} pour le projet {name}. Deux personnes de deux organisations sans part dans ce projet l’approuvent, ou disent ce qui ne va pas.',
    action: 'Voir et approuver :',
  },
  report_handed_in: {
    subject: '{place} : le bilan du projet {name} est à lire',
    body: 'Bonjour,\nle projet {name} a rendu son bilan. Le comité dont fait partie {organisation} l’approuve, ce qui permet le second versement, ou demande un complément.',
    action: 'Lire le bilan :',
  },
  report_approved: {
    subject: '{place} : le bilan du projet {name} est approuvé',
    body: 'Bonjour,\nle comité a approuvé le bilan du projet {name}. Ce qui reste à verser peut être préparé.',
    action: 'Voir le projet :',
  },
  report_returned: {
    subject: '{place} : un complément au bilan du projet {name}',
    body: 'Bonjour,\nle comité a lu le bilan du projet {name} et demande un complément. Il dit lequel sur la page du projet.',
    reply:
      'Pour compléter, répondez à ce courriel : ce que vous écrirez sera le nouveau bilan, en 1000 caractères au plus. Nous vous répondrons ce qui a été fait.',
    action: 'Lire la demande et compléter :',
  },
  paid_out: {
    subject: '{place} a payé {amount} à l’organisation {organisation}',
    body: 'Bonjour,\nla caisse commune de la coalition {place} a payé {amount} à l’organisation {organisation}, pour le projet {name}.',
    action: 'Voir le projet et son bilan :',
  },
  reminded: {
    subject: '{place} : un versement de l’organisation {organisation} est attendu',
    body: 'Bonjour,\n{organisation} a promis {promised} à la caisse commune de la coalition {place} pour {year}. Déjà versé : {paid}. Attendu au plus tard le {dueOn} : {amount}.\n\nPar virement au compte de : {holder}\nIBAN {iban}\nRéférence à recopier : {reference}\n\nSi c’est difficile cette année, dites-le : la promesse peut être changée ou étalée, en deux clics et sans avoir à demander.',
    action: 'Verser, changer ou étaler la promesse :',
  },
  reminded_no_account: {
    subject: '{place} : un versement de l’organisation {organisation} est attendu',
    body: 'Bonjour,\n{organisation} a promis {promised} à la caisse commune de la coalition {place} pour {year}. Déjà versé : {paid}. Attendu au plus tard le {dueOn} : {amount}. La coalition n’a pas encore nommé qui tient la caisse : vous recevrez le compte à créditer.',
    action: 'Voir la caisse :',
  },
  received: {
    subject: '{place} a bien reçu {amount}',
    body: 'Bonjour,\nla caisse commune de la coalition {place} a bien reçu {amount} de l’organisation {organisation}, le {receivedOn}, pour {year}. Merci.\n\nReste à verser : {left}.\n\nCe message vaut reçu de versement ; ce n’est pas un reçu fiscal.',
    action: 'Voir ce qui reste et ce que la caisse permet :',
  },
} as const
