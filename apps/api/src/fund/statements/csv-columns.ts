import { foldText } from '@reliance/core/shared/fold-text.ts'
import type { StatementColumns } from './statement-file.ts'

/** Where what is read stands, by column from 0; several columns may make the label. */
export type CsvColumns = {
  readonly bookedOn: number
  readonly label: readonly number[]
  readonly amount: number | null
  readonly debit: number | null
  readonly credit: number | null
  /** Words for debit and credit beside amounts without a sign. */
  readonly direction: number | null
  readonly valueOn: number | null
  readonly balance: number | null
  readonly currency: number | null
  readonly status: number | null
  readonly account: number | null
  readonly partyName: number | null
  readonly partyIban: number | null
  /** How many cells a whole row has. */
  readonly width: number
  /** Whether a row may have no more cells: with headings, what stands beyond them was cut out of another cell. */
  readonly isBounded: boolean
}

/** Headings as French and English banks write them, folded; of several in one file the first of the list counts. */
const headings = {
  bookedOn: [
    ...['date de comptabilisation', 'date comptabilisation', 'date comptable', 'booking date', 'date'],
    ...['date operation', 'date d operation', 'date de l operation', 'dateop', 'date op', 'operation date'],
    ...['transaction date', 'completed date', 'settlement date', 'settlement date local', 'posting date'],
  ],
  valueOn: ['date de valeur', 'date valeur', 'valeur', 'dateval', 'value date', 'date val'],
  amount: [
    ...['montant', 'montant euros', 'montant eur', 'montant en euros', 'montant en eur', 'montant operation'],
    ...['montant de l operation', 'montant net', 'amount', 'amount eur', 'amount euros', 'montant en'],
  ],
  debit: [
    ...['debit', 'debit euros', 'debit eur', 'debit en euros', 'debits', 'montant debit', 'debit amount'],
    ...['montant au debit', 'money out', 'paid out', 'withdrawal', 'withdrawals', 'depenses', 'retraits'],
  ],
  credit: [
    ...[
      'credit',
      'credit euros',
      'credit eur',
      'credit en euros',
      'credits',
      'montant credit',
      'credit amount',
    ],
    ...['montant au credit', 'money in', 'paid in', 'deposit', 'deposits', 'recettes', 'versements'],
  ],
  balance: [
    'solde',
    'solde euros',
    'solde eur',
    'balance',
    'accountbalance',
    'running balance',
    'solde en euros',
  ],
  direction: [
    'sens',
    'sens de l operation',
    'debit credit',
    'd c',
    'credit debit',
    'debit ou credit',
    'direction',
  ],
  currency: ['devise', 'currency', 'monnaie'],
  status: ['statut', 'status', 'state', 'etat'],
  account: ['accountnum', 'numero de compte', 'n de compte', 'iban du compte', 'compte', 'numero compte'],
  partyName: [
    ...['nom de la contrepartie', 'contrepartie', 'counterparty name', 'counterparty', 'payee', 'tiers'],
    ...['nom du tiers', 'beneficiaire', 'emetteur', 'donneur d ordre', 'partner name'],
  ],
  partyIban: [
    ...['iban contrepartie', 'iban de la contrepartie', 'counterparty iban', 'counterparty account'],
    ...['iban du tiers', 'partner iban', 'account number'],
  ],
} as const

const labels = new Set([
  ...['libelle', 'libelles', 'libelle simplifie', 'libelle operation', 'libelle de l operation', 'label'],
  ...[
    'libelle complet operation',
    'libelle complet',
    'description',
    'details',
    'detail',
    'memo',
    'objet',
    'motif',
  ],
  ...['informations complementaires', 'information complementaire', 'communication', 'reference', 'comment'],
  ...['payment reference', 'intitule', 'nature', 'nature de l operation', 'operation', 'designation'],
  ...['commentaire', 'detail de l operation', 'narrative', 'transaction description', 'libelle court'],
])

/** The columns that a row of headings names; null where it does not say both a day and an amount. */
export const columnsOf = (cells: readonly string[]): CsvColumns | null => {
  const folded = cells.map(cell => foldText(cell.slice(0, 100)))
  const at = (role: keyof typeof headings): number | null => {
    const found = headings[role].map(heading => folded.indexOf(heading)).find(index => index >= 0)
    return found ?? null
  }
  const [bookedOn, amount, debit, credit] = [at('bookedOn'), at('amount'), at('debit'), at('credit')]
  const isSplit = debit !== null && credit !== null
  if (bookedOn === null || (amount === null && !isSplit)) return null
  return {
    bookedOn,
    label: folded.flatMap((heading, index) => (labels.has(heading) ? [index] : [])),
    amount: isSplit ? null : amount,
    debit: isSplit ? debit : null,
    credit: isSplit ? credit : null,
    direction: isSplit ? null : at('direction'),
    valueOn: at('valueOn'),
    balance: at('balance'),
    currency: at('currency'),
    status: at('status'),
    account: at('account'),
    partyName: at('partyName'),
    partyIban: at('partyIban'),
    width: cells.length,
    isBounded: true,
  }
}

/** The columns that a person named. */
export const columnsAnswered = (answer: StatementColumns): CsvColumns => {
  const { bookedOn, label, valueOn = null } = answer
  const [amount, debit, credit] =
    'amount' in answer ? [answer.amount, null, null] : [null, answer.debit, answer.credit]
  return {
    bookedOn,
    label,
    amount,
    debit,
    credit,
    direction: null,
    valueOn,
    balance: null,
    currency: null,
    status: null,
    account: null,
    partyName: null,
    partyIban: null,
    width: 1 + Math.max(bookedOn, ...label, valueOn ?? 0, amount ?? 0, debit ?? 0, credit ?? 0),
    isBounded: false,
  }
}
