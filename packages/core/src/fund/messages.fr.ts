import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import { callFr } from './call-messages.fr.ts'
import { cardFr } from './card-messages.fr.ts'
import type { FundCode } from './codes.ts'
import { expenseFr } from './expense-messages.fr.ts'
import type { FundPower } from './powers.ts'

export const fundFr = {
  effects: {
    adopt_pledge_rule: {
      title: 'Règle de la caisse, {year}',
      sentence:
        '{alone, select, yes {La règle fixe} other {Fixe}} ce que chaque organisation verse à la caisse commune à partir de {year} : {scheme, select, rate {{percent} % {basis, select, income {de ses recettes de l’année passée} budget {de son budget voté} other {de ses dépenses de l’année passée}}{floor, select, none {} other {, au moins {floor}}}{cap, select, none {} other {, au plus {cap}}}} band {un montant selon sa taille, en {steps, plural, one {un palier} other {# paliers}}} fixed {{due} chacune, la même somme pour toutes} other {ce que chacune décide}}. {disclosure, select, open {Chaque montant est lu par toutes les organisations.} bands {Les autres lisent qui a versé et un ordre de grandeur, jamais le montant.} names {Les autres lisent qui a versé, jamais combien.} other {Les autres ne lisent que le total.}} {isPublic, select, yes {Le total est montré à tout le monde.} other {}}',
    },
    ...callFr.effects,
    ...expenseFr.effects,
    name_carrier: {
      title: '{organisation} tient la caisse',
      sentence:
        'Confie l’argent de la caisse commune à {organisation}, sur le compte {iban} au nom de {holder}.',
    },
  },
  /** What a base is, for whoever declares one. */
  bases: {
    expenses:
      'Le total de vos dépenses du dernier exercice clos, sans le bénévolat valorisé ni les sommes reversées à d’autres.',
    income: 'Le total de vos recettes du dernier exercice clos.',
    budget: 'Le total du budget que votre organisation a voté pour cette année.',
    size: 'Le total de vos dépenses du dernier exercice clos : il dit dans quel palier vous êtes.',
  },
  powers: {
    fund_represent: 'déclarer et promettre le 1 % au nom de l’organisation',
    fund_approve: 'approuver, à deux, les paiements de la caisse commune',
    fund_treasury: 'tenir la caisse commune : relevés, rapprochements, relances',
  } satisfies Record<PowerKey<FundPower>, string>,
  /** Accounts, as an accountant calls those of the books, and anybody those of the fund. */
  accounts: {
    ...cardFr.accounts,
    bank: 'Banque',
    cash: 'Caisse',
    transit: 'Virements internes',
    unexplained: 'À expliquer',
    fees: 'Frais bancaires',
    expenses: 'Dépenses',
    grants: 'Attributions',
    opening: 'Report',
    member: 'Contributions',
    pool: 'Tout ce qui est là',
    unallocated: 'Libre',
    shortfall: 'Ce qui manque',
    call: 'Appel à projets',
    envelope: 'Enveloppe',
    project: 'Engagé pour un projet',
  },
  /** What an entry of the ledger is for, in the words of the books. */
  purposes: {
    ...expenseFr.purposes,
    ...cardFr.purposes,
    received: 'Versement : {organisation}, {year}',
    taken_back: 'Versement repris : {organisation}, {year}',
    unexplained: 'À expliquer : {label}',
    removed: 'Relevé retiré : {label}',
    cash_undone: 'Espèces reprises : {organisation}, {year}',
    cash: 'Espèces : {organisation}, {year}',
    deposit: 'Dépôt des espèces à la banque',
    opening: 'Ce que le compte contenait avant le premier relevé',
    call_opened: 'Mis de côté pour l’appel : {title}',
    call_returned: 'Revenu de l’appel : {title}',
    allocated: 'Attribué au projet : {title}',
    project_paid: 'Payé au projet : {title}',
    project_returned: 'Rendu par le projet : {title}',
    charge: 'Frais de la banque : {label}',
    charge_undone: 'Frais de la banque repris : {label}',
  },
  giftReasons: callFr.giftReasons,
  undecidedReasons: callFr.undecidedReasons,
  cardTitle: cardFr.cardTitle,
  budgetFile: expenseFr.budgetFile,
  paymentPaper: expenseFr.paymentPaper,
  /** The table of what a year leaves tied to projects. */
  tiedFile: {
    name: 'fonds-dedies',
    columns: ['Projet', 'Porté par', 'Décision', 'Donné', 'Versé', 'Reste à verser'],
    total: 'Total',
  },
  mail: {
    ...callFr.mail,
    ...cardFr.mail,
    ...expenseFr.mail,
    year_closed: {
      subject: '{place} : l’année {year} de la caisse est close',
      body: 'Bonjour,\nla trésorerie de {place} a clos l’année {year} de la caisse commune, que {organisation} tient. Les écritures ne bougent plus : votre comptabilité peut prendre le fichier des écritures et la liste de ce qui est promis à des projets.',
      action: 'Voir l’année et ses fichiers :',
    },
    political_named: {
      subject: '{place} : {organisation} est dite groupement politique',
      body: 'Bonjour,\nla trésorerie de {place} a noté que {organisation} est un parti ou un groupement politique. La loi du 11 mars 1988 (article 11-4) interdit alors à la caisse commune de lui verser de l’argent : elle promet et verse comme les autres, et ne reçoit rien.\n\nLa raison : {reason}\n\nSi c’est une erreur, dites-le à la trésorerie.',
      action: 'Voir la caisse :',
    },
    political_unnamed: {
      subject: '{place} : {organisation} peut recevoir de la caisse',
      body: 'Bonjour,\nla trésorerie de {place} a noté que {organisation} n’est pas un groupement politique : elle peut de nouveau recevoir de l’argent de la caisse commune.\n\nLa raison : {reason}',
      action: 'Voir la caisse :',
    },
    rule_adopted: {
      subject: '{place} : la part de {organisation} à la caisse commune, {year}',
      body: 'Bonjour,\nla coalition {place} a décidé de la règle de sa caisse commune. À vous de dire ce que {organisation} promet pour {year} : deux chiffres suffisent, et vous pouvez promettre moins, ou rien, en disant pourquoi.\n\nPersonne ne vérifie ce que vous déclarez. Le chiffre que vous déclarez reste chez vous.',
      act: 'Déclarer et promettre, sans vous connecter :',
      action: 'Ou entrer dans Reliance :',
    },
    pledged: {
      subject: '{organisation} promet {amount} à la caisse de {place}',
      body: 'Bonjour,\n{organisation} a promis {amount} à la caisse commune de {place} pour {year}.\n\nDéjà versé : {paid}. Prochain versement : {first}, au plus tard le {dueOn}.\nPar virement à {holder}\nIBAN {iban}\nRéférence à recopier : {reference}\n\nCette référence relie votre virement à votre promesse, sans que personne ait à chercher.',
      action: 'Voir le code à scanner et l’échéancier :',
    },
    pledged_no_account: {
      subject: '{organisation} promet {amount} à la caisse de {place}',
      body: 'Bonjour,\n{organisation} a promis {amount} à la caisse commune de {place} pour {year}. Déjà versé : {paid}. Prochain versement : {first}, au plus tard le {dueOn}.\n\nLa coalition n’a pas encore nommé qui tient la caisse : le compte à créditer viendra ensuite. Votre référence sera {reference}.',
      action: 'Voir la caisse :',
    },
    pledged_paid: {
      subject: '{organisation} promet {amount} à la caisse de {place}',
      body: 'Bonjour,\n{organisation} a promis {amount} à la caisse commune de {place} pour {year}. Déjà versé : {paid}. Il n’y a plus rien à verser, merci.',
      action: 'Voir ce que la caisse permet :',
    },
    taken_back: {
      subject: '{place} : une erreur, {amount} ne sont pas de {organisation}',
      body: 'Bonjour,\nla trésorerie de {place} avait compté {amount}, du {receivedOn}, comme un versement de {organisation} à la caisse commune, pour {year}. C’est défait : le reçu envoyé alors ne vaut plus.\n\nReste à verser : {left}.',
      action: 'Voir où en est la promesse :',
    },
    pledged_nothing: {
      subject: '{organisation} ne promet rien à la caisse de {place} pour {year}',
      body: 'Bonjour,\nc’est noté, avec votre raison : {organisation} ne promet rien à la caisse commune de {place} pour {year}. Vous pouvez changer d’avis à tout moment.',
      action: 'Voir la caisse :',
    },
    account_entered: {
      subject: '{place} paiera {organisation} sur un compte',
      body: 'Bonjour,\nle compte {account}, au nom de {holder}, a été inscrit pour {organisation} dans la coalition {place} : c’est là que la caisse commune la paiera, pas avant deux jours.\n\nSi ce n’est pas vous, prévenez la trésorerie de la coalition maintenant.',
      action: 'Voir la caisse :',
    },
    account_changed: {
      subject: '{place} : le compte de {organisation} a changé',
      body: 'Bonjour,\nle compte sur lequel la caisse commune de {place} paie {organisation} a changé : c’est désormais {account}, au nom de {holder}. Rien n’y sera payé avant deux jours.\n\nSi ce n’est pas vous, prévenez la trésorerie de la coalition maintenant.',
      action: 'Voir la caisse :',
    },
    payouts_prepared: {
      subject: '{place} : un paiement de {amount} est à approuver',
      body: 'Bonjour,\nla trésorerie de {place} a préparé {amount} pour le projet {name}. Deux personnes de deux organisations sans part dans ce projet l’approuvent, ou disent ce qui ne va pas.',
      action: 'Voir et approuver :',
    },
    report_handed_in: {
      subject: '{place} : le bilan de {name} est à lire',
      body: 'Bonjour,\nle projet {name} a rendu son bilan. Le comité dont fait partie {organisation} l’approuve, ce qui permet le second versement, ou demande un complément.',
      action: 'Lire le bilan :',
    },
    report_approved: {
      subject: '{place} : le bilan de {name} est approuvé',
      body: 'Bonjour,\nle comité a approuvé le bilan du projet {name}. Ce qui reste à verser peut être préparé.',
      action: 'Voir le projet :',
    },
    report_returned: {
      subject: '{place} : un complément au bilan de {name}',
      body: 'Bonjour,\nle comité a lu le bilan du projet {name} et demande un complément. Il dit lequel sur la page du projet.',
      action: 'Lire la demande et compléter :',
    },
    paid_out: {
      subject: '{place} a payé {amount} à {organisation}',
      body: 'Bonjour,\nla caisse commune de {place} a payé {amount} à {organisation}, pour le projet {name}.',
      action: 'Voir le projet et son bilan :',
    },
    reminded: {
      subject: '{place} : un versement de {organisation} est attendu',
      body: 'Bonjour,\n{organisation} a promis {promised} à la caisse commune de {place} pour {year}. Déjà versé : {paid}. Attendu au plus tard le {dueOn} : {amount}.\n\nPar virement à {holder}\nIBAN {iban}\nRéférence à recopier : {reference}\n\nSi c’est difficile cette année, dites-le : la promesse peut être changée ou étalée, en deux clics et sans avoir à demander.',
      action: 'Verser, changer ou étaler la promesse :',
    },
    reminded_no_account: {
      subject: '{place} : un versement de {organisation} est attendu',
      body: 'Bonjour,\n{organisation} a promis {promised} à la caisse commune de {place} pour {year}. Déjà versé : {paid}. Attendu au plus tard le {dueOn} : {amount}. La coalition n’a pas encore nommé qui tient la caisse : vous recevrez le compte à créditer.',
      action: 'Voir la caisse :',
    },
    received: {
      subject: '{place} a bien reçu {amount}',
      body: 'Bonjour,\nla caisse commune de {place} a bien reçu {amount} de {organisation}, le {receivedOn}, pour {year}. Merci.\n\nReste à verser : {left}.\n\nCe message vaut reçu de versement ; ce n’est pas un reçu fiscal.',
      action: 'Voir ce qui reste et ce que la caisse permet :',
    },
  },
  publicPage: {
    title: '{coalition} : la caisse commune',
    lead: 'Les organisations membres y mettent chacune leur part. {received} sont entrés.',
    leadNothing: 'Les organisations membres y mettent chacune leur part. Rien n’est encore montré.',
    coalition: 'La coalition « {coalition} »',
    link: 'La caisse commune',
  },
  actPage: {
    title: 'La part de « {organisation} », {year}',
    lead: '{coalition} demande à chaque organisation de dire ce qu’elle verse à la caisse commune.',
    mandate: 'Vous répondez pour {organisation}, en vertu de votre mandat, jusqu’au {day}.',
    rule: 'La règle',
    base: 'Ce sur quoi on calcule votre part, en euros',
    baseKept: 'Ce chiffre reste dans l’espace de votre organisation.',
    atOnePercent: 'La trésorerie de la coalition, qui lit votre promesse, peut en déduire ce chiffre.',
    amount: 'Ce que vous promettez, en euros',
    amountHint: 'Laissez vide pour promettre ce que dit la règle.',
    amountFree: 'Ce que votre organisation décide.',
    reason: 'Si c’est moins que la règle, pourquoi',
    dueOn: 'À verser au plus tard le {dueOn}, en une fois. Pour un autre échéancier, entrez dans Reliance.',
    send: 'Promettre',
    done: '{organisation} promet {amount}',
    doneWhy: 'Un message part avec la référence et le compte à créditer.',
    doneNothing: 'C’est noté : {organisation} ne promet rien pour {year}',
    doneNothingWhy: 'Vous pouvez changer d’avis à tout moment, dans Reliance.',
    open: 'Voir la caisse',
  },
  /** What others read of a promise, for whoever makes one. */
  whoSees: {
    open: 'Ce que vous promettez et versez est lu par toutes les organisations de la coalition.',
    bands:
      'Les autres organisations liront que la vôtre a versé, et un ordre de grandeur ; la trésorerie lit le montant.',
    names:
      'Les autres organisations liront que la vôtre a versé, jamais combien ; la trésorerie lit le montant.',
    totals: 'Les autres organisations ne lisent que des totaux ; la trésorerie lit le montant.',
  },
  /** Papers that people take to their board or to their accountant. */
  papers: {
    promiseTitle: 'Notre part à la caisse commune, {year}',
    promiseFoot: 'Feuille pour le bureau, {coalition}, {day}',
    promiseFile: 'promesse',
    coalition: 'Coalition',
    organisation: 'Organisation',
    rule: 'La règle',
    promise: 'La promesse',
    toDecide: 'Ce que le bureau décide',
    toDecideWhy: 'On peut promettre moins que la règle, ou rien, en disant pourquoi. Personne ne vérifie.',
    due: 'Selon la règle',
    dueFree: 'Ce que l’organisation décide',
    promised: 'Promis',
    promisedOn: '{amount}, le {day}',
    promisedNot: 'Pas encore de promesse',
    reason: 'Raison donnée : {reason}',
    base: 'Ce sur quoi on calcule, en euros',
    baseIs: 'Ce sur quoi on calcule',
    amount: 'Montant promis, en euros',
    less: 'Si c’est moins que la règle, pourquoi',
    count: 'En 1, 2, 4 ou 12 fois',
    firstDueOn: 'Premier versement au plus tard le',
    instalments: 'Les versements',
    onDay: 'Au plus tard le',
    andDay: 'Puis le',
    sum: 'Montant',
    howToPay: 'Verser par virement',
    allPaid: 'Tout ce qui est promis est versé.',
    nextPayment: 'Prochain versement',
    holder: 'Au nom de',
    iban: 'IBAN',
    reference: 'Référence',
    referenceLater: 'Elle vient avec la promesse',
    code: 'Code qui remplit le virement dans l’application de la banque',
    noAccount:
      'La plénière n’a pas encore nommé l’organisation qui tient la caisse : le compte à créditer viendra ensuite.',
    carrier: 'Qui tient la caisse',
    whoReads: 'Qui lit quoi',
    signature: 'Décision du bureau',
    decidedOn: 'Décidé le',
    signed: 'Nom, fonction et signature',
    statementTitle: 'Versements à la caisse commune, {year}',
    statementFoot: 'Relevé de l’année, {coalition}, {day}',
    statementFile: 'releve',
    movements: 'Ce qui a été reçu',
    movementDay: 'Jour',
    movement: 'Mouvement',
    kinds: {
      transfer: 'Virement reçu',
      cash: 'Espèces reçues',
      card: 'Carte ou prélèvement',
      takenBack: 'Versement repris, il était daté du {day}',
    },
    noMovement: 'Rien n’a été reçu pour cette année.',
    totals: 'Où en est l’année',
    paid: 'Versé en tout',
    left: 'Reste à verser',
    over: 'Versé en plus',
    certificate:
      'Ce relevé atteste ce que la caisse commune a reçu jusqu’au {day}. Il vaut attestation de versement ; ce n’est pas un reçu fiscal.',
  },
  /** The file of the treasury, for a spreadsheet. */
  treasuryFile: {
    name: 'tresorerie',
    hasLeft: 'a quitté la coalition',
    columns: {
      organisation: 'Organisation',
      year: 'Année',
      state: 'Où elle en est',
      due: 'Selon la règle',
      promised: 'Promis',
      paid: 'Versé',
      left: 'Reste',
      over: 'En plus',
      late: 'En retard',
      nextOn: 'Prochain versement le',
      nextAmount: 'Prochain versement',
      reference: 'Référence',
      reason: 'Raison',
    },
    states: {
      missing: 'pas encore de promesse',
      waived: 'dispensée',
      late: 'en retard',
      scheduled: 'versera plus tard',
      part_paid: 'a versé une partie',
      paid: 'a tout versé',
    },
  },
  errors: {
    amount_unreadable: 'Ce montant n’est pas lisible. Écrivez par exemple 1 250,50. Rien n’a été enregistré.',
    amount_ambiguous:
      'Ce montant peut se lire de deux façons : 1.000 est-il mille, ou un euro ? Écrivez 1000 ou 1,00. Rien n’a été enregistré.',
    amount_negative: 'Ce montant ne peut pas être négatif. Rien n’a été enregistré.',
    amount_too_large: 'Ce montant dépasse dix millions d’euros. Vérifiez-le ; rien n’a été enregistré.',
    amount_zero: 'Un versement est de plus de zéro euro. Rien n’a été enregistré.',
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
    payout_changed:
      'Ce paiement a changé depuis que vous l’avez lu. Rien n’est approuvé ; rechargez la page.',
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
      '{count, plural, one {Un mouvement attend} other {# mouvements attendent}} encore une explication : rangez-les avant de clore. Rien n’a changé.',
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
    line_matched:
      'Cette ligne est déjà rattachée à une promesse. Rien n’a changé ; défaites d’abord ce lien.',
    line_set_aside:
      'Cette ligne a déjà été mise de côté, comme autre chose qu’un versement. Rien n’a changé ; défaites d’abord cela, dans « Lignes rangées ».',
    line_not_matched: 'Cette ligne attend déjà. Rien n’a changé.',
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
    not_covered: 'Le montant disponible ne suffit pas. Rien n’a changé.',
    ...callFr.errors,
    ...expenseFr.errors,
    ...cardFr.errors,
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
    statement_booked_on_value_day:
      'Ligne {row} : sans date d’opération, la date de valeur est prise ({read}).',
    statement_currency_left_out: 'Un compte en {read} n’est pas lu.',
    statement_last_row_open: 'Ligne {row} : la dernière, peut-être coupée ({read}). Comparez avec la banque.',
    statement_no_line: 'Ce fichier n’a aucune opération.',
    other_account:
      'Ce relevé est celui d’un autre compte, {found}. La caisse est sur {expected}. Rien n’a été importé.',
  } satisfies Record<RuleName<FundCode>, string>,
} as const
