import type { RuleName } from '../shared/message-keys.ts'
import type { ExpenseCode } from './expense-codes.ts'

/** Words of budgets and expenses: what decisions do, mails, papers, refusals. */
export const expenseFr = {
  effects: {
    adopt_budget: {
      title: 'Budget de la caisse, {year}',
      sentence:
        'Adopte le budget de la caisse commune pour {year} : {total} en {linesCount, plural, =1 {une ligne} other {# lignes}}, {lines}. Il remplace le précédent de cette année. Une dépense qui tient dans sa ligne est approuvée par deux personnes de deux organisations ; au-delà, il faut une décision.',
    },
    spend: {
      title: '{amount} pour « {title} »',
      sentence:
        'Décide la dépense « {title} », {amount} pour « {payee} », hors du budget : {purpose}. Deux personnes de deux organisations approuvent encore le paiement.',
    },
  },
  purposes: { expense_paid: 'Dépense : {title}' },
  /** The file of a budget, for a spreadsheet. */
  budgetFile: {
    name: 'budget',
    total: 'En tout',
    columns: {
      name: 'Ligne',
      purpose: 'À quoi elle sert',
      adopted: 'Adopté',
      paid: 'Dépensé',
      approved: 'Approuvé, pas encore payé',
      left: 'Reste',
    },
  },
  /** A paper that says that one payment was made. */
  paymentPaper: {
    title: 'Attestation de paiement',
    foot: 'Attestation de paiement, {coalition}, {day}',
    receivedFile: 'attestation-versement',
    expenseFile: 'attestation-depense-{number}',
    received: 'Reçu par la caisse commune',
    spent: 'Payé par la caisse commune',
    payer: 'Qui a payé',
    payee: 'À qui',
    carrier: 'Compte tenu par',
    amount: 'Montant',
    day: 'Jour de la banque',
    cashDay: 'Jour',
    means: 'Par',
    what: 'Pour quoi',
    share: 'Part à la caisse commune, {year}',
    purpose: 'À quoi cela sert',
    line: 'Ligne du budget',
    decision: 'Décision',
    decisionNumber: 'nº {number}',
    reference: 'Dépense',
    certificate:
      'Cette attestation dit ce que les livres de la caisse commune de la coalition « {coalition} » contiennent au {day}. Elle atteste un paiement ; ce n’est pas un reçu fiscal.',
  },
  mail: {
    budget_adopted: {
      subject: '{place} : le budget {year} est adopté',
      body: 'Bonjour,\nle budget de la caisse commune de la coalition {place} pour {year} est adopté : {amount} en tout. Les dépenses faites pour la coalition se demandent désormais ligne par ligne.',
      action: 'Lire le budget et ce qui est dépensé :',
    },
    expense_submitted: {
      subject: '{place} : une dépense de {amount} est à approuver',
      body: 'Bonjour,\n{organisation} demande {amount} à la caisse commune de la coalition {place} : {name}. Deux personnes de deux organisations qui n’y ont pas de part l’approuvent, demandent ce qui manque, ou disent pourquoi non.',
      action: 'Lire la dépense :',
    },
    expense_changed: {
      subject: '{place} : une dépense a changé, {amount}',
      body: 'Bonjour,\nla dépense {name}, demandée par {organisation} à la caisse commune de la coalition {place}, a changé : {amount}. Ce qui avait été approuvé de l’ancienne version ne vaut plus.',
      action: 'Lire la dépense :',
    },
    expense_account: {
      subject: '{place} : le compte d’une dépense, {name}',
      body: 'Bonjour,\nle compte {account} (titulaire : {holder}) a été inscrit pour la dépense {name} de l’organisation {organisation}. La caisse commune de la coalition {place} n’y paiera rien avant deux jours.\n\nSi ce n’est pas vous, prévenez la trésorerie de la coalition maintenant.',
      action: 'Voir la dépense :',
    },
    expense_returned: {
      subject: '{place} : une dépense est à compléter, {name}',
      body: 'Bonjour,\nil manque quelque chose à la dépense {name}, demandée par {organisation} à la caisse commune de la coalition {place} :\n\n{reason}',
      action: 'Compléter la dépense :',
    },
    expense_refused: {
      subject: '{place} : une dépense est refusée, {name}',
      body: 'Bonjour,\nla dépense {name}, demandée par {organisation} à la caisse commune de la coalition {place}, est refusée. Le motif :\n\n{reason}',
      action: 'Voir la dépense :',
    },
    expense_approved: {
      subject: '{place} : une dépense est approuvée, {name}',
      body: 'Bonjour,\nla dépense {name}, {amount}, demandée par {organisation} à la caisse commune de la coalition {place}, est approuvée. Elle part avec le prochain fichier pour la banque.',
      action: 'Voir la dépense :',
    },
    expense_paid: {
      subject: '{place} : une dépense est payée, {amount}',
      body: 'Bonjour,\nla dépense {name}, demandée par {organisation}, est payée par la caisse commune de la coalition {place} : {amount}. L’attestation de paiement se prend sur sa page.',
      action: 'Voir la dépense :',
    },
  },
  errors: {
    budget_lines_count: 'Un budget a de une à soixante lignes. Rien n’a été proposé.',
    budget_line_twice: 'Deux lignes portent le même nom. Rien n’a été proposé ; renommez l’une des deux.',
    budget_taken: 'Ce budget est déjà adopté. Rien n’a changé.',
    budget_line_elsewhere:
      'Cette ligne est celle d’une autre année. Rien n’a changé ; créez-en une nouvelle.',
    budget_line_spent:
      'La ligne « {line} » a déjà des dépenses : elle reste dans le budget, même à zéro. Rien n’a changé.',
    budget_line_missing:
      'Cette ligne n’est plus dans le budget. Rien n’a été enregistré ; choisissez-en une autre.',
    expense_zero: 'Une dépense est de plus de zéro euro. Rien n’a été enregistré.',
    expense_in_future: 'Cette date est dans l’avenir. Rien n’a été enregistré.',
    expense_other_payee:
      'Une autre organisation demande elle-même ce qui lui est dû, sous son nom. Rien n’a été enregistré ; choisissez la vôtre, ou une entreprise qui n’est pas membre.',
    expense_without_account:
      'Il manque le compte sur lequel payer : le nom et l’IBAN de l’entreprise, ou le compte que votre organisation inscrit. Rien n’a été enregistré.',
    expense_line_differs:
      'Cette sortie de la banque n’est pas de ce montant, ou quelqu’un a déjà dit ce qu’elle est. Rien n’a changé ; revenez à la trésorerie.',
    expense_missing: 'Cette dépense n’est plus là. Rien n’a changé.',
    expense_over:
      'Cette dépense est close, ou déjà à la banque : elle ne change plus. Rien n’a été enregistré.',
    expense_returned: 'Un complément est déjà demandé. Rien n’a changé.',
    expense_incomplete: 'Un complément est demandé pour cette dépense : il vient d’abord. Rien n’a changé.',
    expense_changed: 'Cette dépense a changé depuis. Rien n’a été proposé ; repartez de sa page.',
    expense_without_ground:
      'Cette dépense n’est sur aucune ligne du budget, et aucune décision ne la prend : proposez-la. Rien n’a changé.',
    expense_beyond_line:
      'Il reste {left} sur cette ligne du budget. Au-delà, il faut une décision : proposez-la depuis la page de la dépense. Rien n’a changé.',
    expense_beyond_free:
      'La caisse montre moins que cette dépense : elle attend que de l’argent rentre. Rien n’a changé.',
  } satisfies Record<RuleName<ExpenseCode>, string>,
} as const
