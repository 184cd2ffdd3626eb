import { type DecimalSign, readAmounts } from '@reliance/core/fund/statement-amounts.ts'
import { foldText } from '@reliance/core/shared/fold-text.ts'
import type { StatedBalance } from './csv-balances.ts'
import type { CsvColumns } from './csv-columns.ts'
import type { TableRow } from './csv-table.ts'
import { possibleCents } from './exact-cents.ts'
import { quoted, refuseStatement } from './statement-file.ts'

/** What a row says: its amount, why it says none, and the balance after it. */
export type RowAmount = {
  readonly cents: bigint | null
  readonly hasTwo: boolean
  /** Whether a column says of each row where it goes, and not of this one. */
  readonly lacksDirection: boolean
  readonly text: string
  readonly balance: bigint | null
}

/** No amount is as long; the rules for amounts look at every sign several times. */
const amountTextMax = 40

const cellAt = ({ cells }: TableRow, column: number | null): string =>
  column === null ? '' : (cells[column] ?? '')

const bounded = (text: string): string => (text.length > amountTextMax ? '' : text)

/** Where a column has words for the direction, the amounts have no sign; null where it says neither. */
const isOutgoing = (direction: string): boolean | null => {
  const [, outgoing, incoming] =
    /^(?:(d|db|dbit|debit|-)|(c|cr|crdt|credit|\+))$/.exec(foldedSign(direction)) ?? []
  return outgoing ? true : incoming ? false : null
}

const foldedSign = (text: string): string => (/^[+-]$/.test(text) ? text : foldText(text.slice(0, 40)))

const directed = (cents: bigint | null, isOut: boolean): bigint | null => {
  if (cents === null) return null
  const absolute = cents < 0n ? -cents : cents
  return isOut ? -absolute : absolute
}

/** Zero in the other column of a row is as good as nothing. */
const isNothing = (text: string, cents: bigint | null): boolean => text === '' || cents === 0n

type Split = { debit: bigint | null; credit: bigint | null; debitText: string; creditText: string }

/** Of two columns one has the amount. An outgoing one has its sign only where any of the column has one. */
const fromSplit = (split: Split, isSigned: boolean): Pick<RowAmount, 'cents' | 'hasTwo'> => {
  const { debit, credit, debitText, creditText } = split
  const [noDebit, noCredit] = [isNothing(debitText, debit), isNothing(creditText, credit)]
  if (!noDebit && !noCredit) return { cents: null, hasTwo: true }
  if (!noCredit) return { cents: credit, hasTwo: false }
  if (!noDebit) return { cents: debit === null ? null : isSigned ? debit : -debit, hasTwo: false }
  return { cents: debit ?? credit, hasTwo: false }
}

/**
 * The amounts of a table, whose notation is one for all its columns and the balances around it; or the question what
 * its points mean, with the row that shows it.
 */
export const amountsOfTable = (
  rows: readonly TableRow[],
  columns: CsvColumns,
  stated: readonly StatedBalance[],
  chosen?: DecimalSign,
) => {
  const { amount, debit, credit, balance, direction } = columns
  const order = [amount, debit, credit, balance]
  const texts = order.flatMap(column => rows.map(row => bounded(cellAt(row, column))))
  const read = readAmounts([...texts, ...stated.map(({ text }) => bounded(text))], chosen)
  if (read.kind === 'ask') {
    const beside = stated[read.row - texts.length]
    const row = beside?.row ?? rows[read.row % Math.max(1, rows.length)]?.number ?? 1
    const text = texts[read.row] ?? beside?.text ?? ''
    return refuseStatement('fund.statement_ask_decimal', { row, read: quoted(text) })
  }
  const centsAt = (column: number, row: number) =>
    possibleCents(read.cents[column * rows.length + row] ?? null)
  const isSigned = rows.some((_, row) => (centsAt(1, row) ?? 0n) < 0n)
  const amounts = rows.map((row, at): RowAmount => {
    const [debitText, creditText] = [cellAt(row, debit), cellAt(row, credit)]
    const split = { debit: centsAt(1, at), credit: centsAt(2, at), debitText, creditText }
    const text = amount === null ? [debitText, creditText].filter(Boolean).join(' ') : cellAt(row, amount)
    const own = amount === null ? fromSplit(split, isSigned) : { cents: centsAt(0, at), hasTwo: false }
    const isOut = direction === null ? null : isOutgoing(cellAt(row, direction))
    return {
      cents: isOut === null ? own.cents : directed(own.cents, isOut),
      hasTwo: own.hasTwo,
      lacksDirection: direction !== null && isOut === null,
      text,
      balance: centsAt(3, at),
    }
  })
  return {
    ok: true as const,
    amounts,
    stated: stated.map((_, at) => possibleCents(read.cents[texts.length + at] ?? null)),
  }
}
