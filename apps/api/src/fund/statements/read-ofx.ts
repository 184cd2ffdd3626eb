import { readIban } from '@reliance/core/fund/read-iban.ts'
import { type DecimalSign, readAmounts } from '@reliance/core/fund/statement-amounts.ts'
import type { Steps } from '@reliance/core/shared/steps.ts'
import { type CivilDate, parseCivilDate } from '@reliance/core/shared/time.ts'
import { balanceWarning, daysOf } from './check-balances.ts'
import { possibleCents } from './exact-cents.ts'
import { labelOf, lineText, referenceOf } from './line-text.ts'
import { type OfxFields, type OfxStatement, scanOfx } from './scan-ofx.ts'
import {
  type PendingLine,
  quoted,
  type ReadLine,
  type ReadStatement,
  type RefusedRow,
  refuseStatement,
  type StatementResult,
  type StatementWarning,
} from './statement-file.ts'

/** A day as it is written, whatever the hour and the zone after it: `20270101003000[+1:CET]`. */
const dayOf = (text: string | undefined): CivilDate | null => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(text ?? '') ?? []
  return parseCivilDate(`${year}-${month}-${day}`)
}

/** Five decimals that are zero say no more than two; three may be thousands, which all rows decide together. */
const withoutZeros = (text: string): string =>
  text.replace(/([.,]\d\d)\d*$/, (all, cents: string) => (/^[.,]\d{2}0{2,}$/.test(all) ? cents : all))

/** What the file writes as amounts, in its order, with the row that each is on or stands before. */
const amountTexts = (statements: readonly OfxStatement[]): { text: string; row: number }[] => {
  let row = 0
  return statements.flatMap(({ fields, transactions }) => [
    { text: withoutZeros(fields.get('LEDGERBAL.BALAMT') ?? ''), row: row + 1 },
    ...transactions.map(one => ({ text: withoutZeros(one.get('TRNAMT') ?? ''), row: ++row })),
  ])
}

const lineOf = (fields: OfxFields, cents: bigint, row: number): PendingLine => {
  const label = labelOf([fields.get('NAME'), fields.get('PAYEE.NAME'), fields.get('MEMO')])
  const entryId = lineText(fields.get('FITID'))
  return {
    bookedOn: dayOf(fields.get('DTPOSTED') ?? fields.get('DTTRAN')),
    valueOn: dayOf(fields.get('DTAVAIL')),
    cents,
    label,
    entryId: entryId !== null && /^0+$/.test(entryId) ? null : entryId,
    partId: null,
    partyName: lineText(fields.get('PAYEE.NAME')),
    partyIban: readIban(fields.get('BANKACCTTO.ACCTID') ?? ''),
    endToEndId: null,
    reference: referenceOf([], lineText(fields.get('REFNUM')), label),
    isReversal: false,
    row,
  }
}

type Rows = { lines: ReadLine[]; pending: PendingLine[]; refused: RefusedRow[] }

const addRow = (rows: Rows, fields: OfxFields, cents: bigint | null, row: number): void => {
  const refuse = (code: RefusedRow['code'], read: string | undefined) =>
    rows.refused.push({ code, row, read: quoted(read ?? '') })
  const currency = fields.get('CURRENCY.CURSYM') ?? 'EUR'
  if (currency !== 'EUR') return void refuse('fund.statement_row_other_currency', currency)
  if (cents === null) return void refuse('fund.statement_row_amount_unreadable', fields.get('TRNAMT'))
  const line = lineOf(fields, cents, row)
  const { bookedOn } = line
  if (fields.has('isPending')) rows.pending.push(line)
  else if (bookedOn === null) refuse('fund.statement_row_date_unreadable', fields.get('DTPOSTED'))
  else rows.lines.push({ ...line, bookedOn })
}

const statementOf = (fields: OfxFields, closing: bigint | null, { lines, pending }: Rows): ReadStatement => {
  const written = fields.get('BANKACCTFROM.ACCTID') ?? fields.get('CCACCTFROM.ACCTID')
  const accountIban = readIban(written ?? '')
  const parts = [fields.get('BANKACCTFROM.BANKID'), fields.get('BANKACCTFROM.BRANCHID'), written]
  const days = daysOf(lines)
  return {
    accountIban,
    accountNumber: accountIban === null ? lineText(parts.filter(Boolean).join(' ')) : null,
    currency: 'EUR',
    opening: null,
    closing: closing === null ? null : { cents: closing, on: dayOf(fields.get('LEDGERBAL.DTASOF')) },
    firstOn: dayOf(fields.get('BANKTRANLIST.DTSTART')) ?? days.firstOn,
    lastOn: dayOf(fields.get('BANKTRANLIST.DTEND')) ?? days.lastOn,
    lines,
    pending,
  }
}

/** The amounts of all rows one after another, or the question of what their points mean. */
const amountsOf = (statements: readonly OfxStatement[], chosen?: DecimalSign) => {
  const written = amountTexts(statements)
  const read = readAmounts(
    written.map(({ text }) => text),
    chosen,
  )
  if (read.kind === 'ask') {
    const asked = written[read.row]
    return refuseStatement('fund.statement_ask_decimal', {
      row: asked?.row ?? 1,
      read: quoted(asked?.text ?? ''),
    })
  }
  let at = 0
  return { ok: true as const, next: () => possibleCents(read.cents[at++] ?? null) }
}

/** Reads OFX 1 (SGML, of which most tags are not closed) and OFX 2 (XML): both have the same elements. */
export function* readOfx(text: string, decimalSign?: DecimalSign): Steps<StatementResult> {
  const scanned = yield* scanOfx(text)
  if (!scanned.ok) return scanned
  const { statements: found } = scanned
  if (found.length === 0) return refuseStatement('fund.statement_not_a_statement')
  const read = amountsOf(found, decimalSign)
  if (!read.ok) return read
  const [statements, warnings, refusedRows]: [ReadStatement[], StatementWarning[], RefusedRow[]] = [
    [],
    [],
    [],
  ]
  let row = 0
  for (const { fields, transactions } of found) {
    const rows: Rows = { lines: [], pending: [], refused: [] }
    const closing = read.next()
    for (const transaction of transactions) {
      addRow(rows, transaction, read.next(), ++row)
      yield 400
    }
    const currency = fields.get('CURDEF') ?? 'EUR'
    if (currency !== 'EUR') {
      warnings.push({ code: 'fund.statement_currency_left_out', row: null, read: quoted(currency) })
      continue
    }
    const statement = statementOf(fields, closing, rows)
    statements.push(statement)
    warnings.push(...balanceWarning(statement))
    refusedRows.push(...rows.refused)
  }
  const [other] = warnings
  if (statements.length === 0)
    return refuseStatement('fund.statement_other_currency', { currency: other?.read ?? '' })
  return { ok: true, value: { format: 'ofx', statements, warnings, refusedRows } }
}
