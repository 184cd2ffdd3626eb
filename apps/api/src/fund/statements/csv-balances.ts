import { foldText } from '@reliance/core/shared/fold-text.ts'
import { looksLikeDay, readDays } from './csv-days.ts'
import type { TableRow } from './csv-table.ts'
import type { ReadLine, StatementBalance } from './statement-file.ts'

/** A balance that a row states, with its amount as it is written. */
export type StatedBalance = {
  readonly kind: 'opening' | 'closing'
  readonly text: string
  readonly on: string
  readonly row: number
}

const opensWith =
  /^(?:ancien|solde (?:initial|precedent|d ouverture|de debut|en debut|au debut)|opening|report)/
const isTotal =
  /^(?:(?:ancien|nouveau) solde|soldes?|(?:sous )?total|totaux|balance|opening balance|closing balance)(?: |$)/

/** Labels of totals beside a day, where the words alone may be those of a movement: "Solde de la cotisation 2026". */
const isDatedTotal =
  /^(?:(?:ancien|nouveau) solde|solde (?:au|crediteur|debiteur|initial|final|precedent|comptable|en (?:debut|fin) de periode)|totaux|total (?:des|general)|opening balance|closing balance)(?: |$)/

/** A day inside a text, and an amount at its end or after its last colon. */
const dayIn = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{2}-\d{2}/
const amountAtEnd = /(?:^|[\s:])([+\-\u2212(]?\s?\d[\d\s.,'’\u00a0\u202f]*-?\)?\s*(?:€|eur(?:os)?)?)$/i

const amountIn = (text: string): string | null => {
  const bare = text.replace(dayIn, ' : ').trim()
  const [, amount = null] = amountAtEnd.exec(bare) ?? []
  return amount?.replace(/euros?$/i, '').trim() || null
}

/** The first cell that says something else than a day, folded. */
const wordsOf = (cells: readonly string[]): string =>
  foldText((cells.find(cell => cell !== '' && !looksLikeDay(cell)) ?? '').slice(0, 100))

/**
 * What a row beside the movements says of a balance; null where it says none. Francs stand beside euros in some files
 * to this day.
 * @param debit the column in which a balance without a sign is one below zero.
 */
export const statedBalance = ({ cells, number }: TableRow, debit: number | null): StatedBalance | null => {
  const words = wordsOf(cells)
  if (!isTotal.test(words) || /^(?:sous )?tota/.test(words) || /\bfrancs?\b|\bfrf\b/.test(words)) return null
  const filled = cells.flatMap((cell, column) => (cell === '' ? [] : [{ text: cell.slice(0, 200), column }]))
  const [last] = filled
    .flatMap(({ text, column }) => {
      const amount = amountIn(text)
      return amount === null ? [] : [{ amount, column }]
    })
    .toReversed()
  if (last === undefined) return null
  const isBelow = last.column === debit && /^\d/.test(last.amount)
  const [on = ''] = filled.flatMap(({ text }) => dayIn.exec(text) ?? [])
  const text = isBelow ? `-${last.amount}` : last.amount
  return { kind: opensWith.test(words) ? 'opening' : 'closing', text, on, row: number }
}

/** Whether a row is a total and no movement. */
export const isTotalRow = ({ cells }: TableRow, label: string, hasDay: boolean): boolean =>
  hasDay ? isDatedTotal.test(foldText(label.slice(0, 100))) : isTotal.test(wordsOf(cells))

/** A word that beside a day may be a total or what a payer wrote: a person has to look. */
export const isTotalOrLabel = (label: string): boolean =>
  /^(?:solde|total|balance)$/.test(foldText(label.slice(0, 100)))

export const balanceAsRead = (
  stated: readonly StatedBalance[],
  cents: readonly (bigint | null)[],
  kind: StatedBalance['kind'],
): StatementBalance | null => {
  const at = stated.findIndex((one, index) => one.kind === kind && (cents[index] ?? null) !== null)
  const amount = cents[at] ?? null
  const [on = null] = readDays([stated[at]?.on ?? ''])
  return amount === null ? null : { cents: amount, on }
}

/** The balances before the first and after the last line, from the column that has the balance after each. */
export const balancesOfColumn = (lines: readonly ReadLine[], balances: readonly (bigint | null)[]) => {
  const between = (first: number, last: number) => {
    const [from, to] = [lines[first], lines[last]]
    const [after, end] = [balances[first] ?? null, balances[last] ?? null]
    if (!from || !to || after === null || end === null) return null
    const opening: StatementBalance = { cents: after - from.cents, on: from.bookedOn }
    const closing: StatementBalance = { cents: end, on: to.bookedOn }
    return { opening, closing }
  }
  const [down, up] = [between(0, lines.length - 1), between(lines.length - 1, 0)]
  if (!down || !up) return null
  // Many banks write the newest first; of one day, the order in which the balances agree is that of the file.
  const sum = lines.reduce((total, { cents }) => total + cents, 0n)
  const agrees = (one: typeof down) => one.opening.cents + sum === one.closing.cents
  const isNewestFirst = (lines[0]?.bookedOn ?? '') > (lines.at(-1)?.bookedOn ?? '')
  const [likely, other] = isNewestFirst ? [up, down] : [down, up]
  const isOneDay = lines[0]?.bookedOn === lines.at(-1)?.bookedOn
  return isOneDay && !agrees(likely) && agrees(other) ? other : likely
}
