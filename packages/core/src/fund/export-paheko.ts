import { shownCell, writeCsv, writeCsvRows } from '../shared/csv.ts'
import type { CivilDate } from '../shared/time.ts'
import { type FecEntry, journalCodes } from './export-fec.ts'
import { amountCell } from './export-treasury.ts'
import { type Convention, chartNumber } from './ledger/chart-number.ts'

/** The columns of Paheko's import "Groupé" under the names that it gives them itself. */
const columns = [
  ...["Numéro d'écriture", 'Type', 'Statut', 'Libellé', 'Date', 'Remarques', 'Numéro pièce comptable'],
  ...['Numéro compte', 'Libellé compte', 'Débit', 'Crédit', 'Référence ligne', 'Libellé ligne'],
  ...['Rapprochement', 'Projet analytique', 'Membres associés'],
]

/** Paheko refuses a label of more than 200 signs. */
const labelMax = 200

const frenchDay = (on: CivilDate): string => on.split('-').toReversed().join('/')

/**
 * The entries of a year for Paheko, which many associations keep their books with: its import "Groupé", in which the
 * first row of an entry says what the entry is and the others have their account and amount alone. Numbers of entries
 * stay empty, so that Paheko makes new ones; ours are the numbers of their pieces. Accounts have to be in the chart
 * there. This is its first line; `pahekoRows` gives the others, a part at a time.
 */
export const pahekoHead: string = writeCsv([columns])

/** The rows of some entries for Paheko, each with its line break. */
export const pahekoRows = (entries: readonly FecEntry[], convention: Convention): string => {
  const rows = entries.flatMap(({ journal, number, bookedOn, purpose, lines }) => {
    const [code] = journalCodes[journal]
    const label = [...shownCell(purpose)].slice(0, labelMax).join('')
    const entry = ['', 'Avancé', '', label, frenchDay(bookedOn), '', `${code}${number}`]
    return lines.map((line, at) => [
      ...(at === 0 ? entry : entry.map(() => '')),
      ...[chartNumber(line.code, convention), shownCell(line.label)],
      line.cents > 0n ? amountCell(line.cents, 'fr') : '',
      line.cents < 0n ? amountCell(-line.cents, 'fr') : '',
      ...['', '', '', '', ''],
    ])
  })
  return writeCsvRows(rows)
}
