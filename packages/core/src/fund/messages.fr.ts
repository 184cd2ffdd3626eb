import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import { booksFr } from './books-messages.fr.ts'
import { callFr } from './call-messages.fr.ts'
import { cardFr } from './card-messages.fr.ts'
import type { FundCode } from './codes.ts'
import { duesFr } from './dues-messages.fr.ts'
import { fundErrorsFr } from './error-messages.fr.ts'
import { expenseFr } from './expense-messages.fr.ts'
import { inKindFr } from './in-kind-messages.fr.ts'
import { fundMailFr } from './mail-messages.fr.ts'
import { papersFr } from './paper-messages.fr.ts'
import type { FundPower } from './powers.ts'
import { fundReplyFr } from './reply-messages.fr.ts'

export const fundFr = {
  effects: {
    adopt_pledge_rule: {
      title: 'Règle de la caisse, {year}',
      sentence:
        '{alone, select, yes {La règle fixe} other {Fixe}} ce que chaque organisation verse à la caisse commune à partir de {year} : {scheme, select, rate {{percent} % {basis, select, income {de ses recettes de l’année passée} budget {de son budget voté} other {de ses dépenses de l’année passée}}{floor, select, none {} other {, au moins {floor}}}{cap, select, none {} other {, au plus {cap}}}} band {un montant selon sa taille, en {steps, plural, =1 {un palier} other {# paliers}}} fixed {{due} chacune, la même somme pour toutes} other {ce que chacune décide}}. {disclosure, select, open {Chaque montant est lu par toutes les organisations.} bands {Les autres lisent qui a versé et un ordre de grandeur, jamais le montant.} names {Les autres lisent qui a versé, jamais combien.} other {Les autres ne lisent que le total.}} {isPublic, select, yes {Le total est montré à tout le monde.} other {}} {inKind, select, none {} other {Jusqu’à {inKind} % de la part peuvent être promis en nature.}}',
    },
    ...booksFr.effects,
    ...callFr.effects,
    ...expenseFr.effects,
    name_carrier: {
      title: '{organisation} tient la caisse',
      sentence:
        'Confie l’argent de la caisse commune à l’organisation « {organisation} », sur le compte {iban} (titulaire : {holder}).',
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
    fund_dues: 'tenir les cotisations des membres',
    fund_approve: 'approuver, à deux, les paiements de la caisse commune',
    fund_audit:
      'vérifier la caisse commune : tout en lire, n’y rien changer, confirmer qu’une année peut être close',
    fund_treasury: 'tenir la caisse commune : relevés, rapprochements, relances',
  } satisfies Record<PowerKey<FundPower>, string>,
  /** Accounts, as an accountant calls those of the books, and anybody those of the fund. */
  accounts: {
    ...cardFr.accounts,
    ...booksFr.accounts,
    ...inKindFr.accounts,
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
    ...booksFr.purposes,
    ...inKindFr.purposes,
    received: 'Versement : {organisation}, {year}',
    refunded: 'Trop-versé remboursé : {organisation}, {year}',
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
    project_repaid: 'Rendu par le projet : {title}',
    project_returned: 'Libéré du projet : {title}',
    charge: 'Frais de la banque : {label}',
    charge_undone: 'Frais de la banque repris : {label}',
  },
  giftReasons: callFr.giftReasons,
  undecidedReasons: callFr.undecidedReasons,
  cardTitle: cardFr.cardTitle,
  budgetFile: expenseFr.budgetFile,
  paymentPaper: expenseFr.paymentPaper,
  duesPaper: duesFr.duesPaper,
  duesMeans: duesFr.duesMeans,
  duesFile: duesFr.duesFile,
  /** The table of what a year leaves tied to projects. */
  tiedFile: {
    name: 'fonds-dedies',
    columns: ['Projet', 'Porté par', 'Décision', 'Donné', 'Versé', 'Reste à verser'],
    total: 'Total',
  },
  replies: fundReplyFr.replies,
  mail: {
    ...fundMailFr,
    ...booksFr.mail,
    ...callFr.mail,
    ...cardFr.mail,
    ...expenseFr.mail,
    ...duesFr.mail,
    ...inKindFr.mail,
    ...fundReplyFr.mail,
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
  ...papersFr,
  errors: {
    ...fundErrorsFr,
    ...booksFr.errors,
    ...callFr.errors,
    ...expenseFr.errors,
    ...duesFr.errors,
    ...inKindFr.errors,
    ...cardFr.errors,
  } satisfies Record<RuleName<FundCode>, string>,
} as const
