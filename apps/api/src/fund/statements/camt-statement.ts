import { readIban } from '@reliance/core/fund/read-iban.ts'
import type { Steps } from '@reliance/core/shared/steps.ts'
import { parseCivilDate } from '@reliance/core/shared/time.ts'
import { type CamtElement, elementAt, elementsOf, isCreditOf, textAt } from './camt-element.ts'
import { type CamtEntry, camtDay } from './camt-entry.ts'
import { balanceWarning, daysOf } from './check-balances.ts'
import { exactCents } from './exact-cents.ts'
import { lineText } from './line-text.ts'
import {
  type ReadStatement,
  type RefusedRow,
  refuseStatement,
  type StatementBalance,
  type StatementResult,
  type StatementWarning,
} from './statement-file.ts'

/** The balance with one of these codes, the first that is there: opening or previous closing, closing booked. */
const balanceOf = (statement: CamtElement, ...codes: string[]): StatementBalance | null => {
  const balances = elementsOf(statement, 'Bal')
  for (const code of codes) {
    const balance = balances.find(one => textAt(one, 'Tp', 'CdOrPrtry', 'Cd') === code)
    const amount = elementAt(balance, 'Amt')
    const cents = amount?.currency === 'EUR' ? exactCents(amount.text) : null
    const isCredit = balance ? isCreditOf(balance) : null
    if (cents === null || isCredit === null) continue
    return { cents: isCredit ? cents : -cents, on: camtDay(elementAt(balance, 'Dt')) }
  }
  return null
}

/** The currency of the account: as it says, else that of its balances. */
const currencyOf = (statement: CamtElement, entries: readonly CamtEntry[]): string => {
  const said = textAt(statement, 'Acct', 'Ccy')
  const amounts = elementsOf(statement, 'Bal').map(one => elementAt(one, 'Amt')?.currency ?? null)
  const isAllOther = entries.length > 0 && entries.every(({ refused }) => isOther(refused))
  return said ?? amounts.find(one => one !== null) ?? (isAllOther ? '?' : 'EUR')
}

const isOther = ([row]: readonly RefusedRow[]): boolean => row?.code === 'fund.statement_row_other_currency'

const dayAt = (statement: CamtElement, name: string) =>
  parseCivilDate((textAt(statement, 'FrToDt', name) ?? '').slice(0, 10))

const statementOf = (element: CamtElement, entries: readonly CamtEntry[]): ReadStatement => {
  const id = elementAt(element, 'Acct', 'Id')
  const written = textAt(id, 'IBAN') ?? textAt(id, 'Othr', 'Id')
  const accountIban = readIban(written ?? '')
  const lines = entries.flatMap(entry => entry.lines)
  const days = daysOf(lines)
  return {
    accountIban,
    accountNumber: accountIban === null ? lineText(written) : null,
    currency: 'EUR',
    opening: balanceOf(element, 'OPBD', 'PRCD'),
    closing: balanceOf(element, 'CLBD'),
    firstOn: dayAt(element, 'FrDtTm') ?? days.firstOn,
    lastOn: dayAt(element, 'ToDtTm') ?? days.lastOn,
    lines,
    pending: entries.flatMap(entry => entry.pending),
  }
}

/** The statements of a file in euros; those of accounts in another currency are left out, and named. */
export function* finishCamt(
  found: readonly { readonly element: CamtElement; readonly entries: readonly CamtEntry[] }[],
): Steps<StatementResult> {
  const statements: ReadStatement[] = []
  const warnings: StatementWarning[] = []
  const refusedRows: RefusedRow[] = []
  let other = ''
  for (const { element, entries } of found) {
    yield entries.length * 10
    const currency = currencyOf(element, entries)
    if (currency !== 'EUR') {
      other ||= currency
      warnings.push({ code: 'fund.statement_currency_left_out', row: null, read: currency.slice(0, 80) })
      continue
    }
    const statement = statementOf(element, entries)
    statements.push(statement)
    warnings.push(...entries.flatMap(entry => entry.warnings), ...balanceWarning(statement))
    refusedRows.push(...entries.flatMap(entry => entry.refused))
  }
  if (statements.length === 0)
    return refuseStatement('fund.statement_other_currency', { currency: other.slice(0, 10) })
  return { ok: true, value: { format: 'camt', statements, warnings, refusedRows } }
}
