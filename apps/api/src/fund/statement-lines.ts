import { maskedIban } from '@reliance/core/fund/iban.ts'
import { newStatementLines, type StatementLine } from '@reliance/core/fund/new-statement-lines.ts'
import { needLikelyLines } from '@reliance/core/fund/unlikely-line.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { listLinesBetween } from '@reliance/db/fund/bank-lines.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { ReadLine, StatementFile, StatementResult } from './statements/statement-file.ts'

/** A movement of the file as it is compared with those that are known. */
export type FileLine = ReadLine & { accountIban: string }

/** What a file says, or the refusal to read it, beside the field of the file. */
export const fileOf = (read: StatementResult): StatementFile => {
  if (read.ok) return read.value
  const { code, params } = read.error
  throw new RuleError('bad_request', { code, params: { ...params }, field: 'fileName' })
}

/**
 * The movements of each statement of the file, on the accounts of the space; one of another account is refused, and one
 * that names none is of the first.
 */
export const linesOn = (
  file: StatementFile,
  ibans: readonly [string, ...string[]],
  today: CivilDate,
): FileLine[][] => {
  unwrap(
    needLikelyLines(
      file.statements.flatMap(one => one.lines),
      today,
    ),
    'conflict',
  )
  const [iban] = ibans
  const other = file.statements.find(one => one.accountIban !== null && !ibans.includes(one.accountIban))
  if (other) {
    const params = { found: maskedIban(other.accountIban ?? ''), expected: maskedIban(iban) }
    throw new RuleError('conflict', { code: 'fund.other_account', field: 'fileName', params })
  }
  // What moves nothing is no movement.
  return file.statements.map(({ accountIban, lines }) =>
    lines.filter(line => line.cents !== 0n).map(line => ({ ...line, accountIban: accountIban ?? iban })),
  )
}

/** An overlapping file brings days that are known; a batch may come back split some days later. */
const daysAround = 10

/** What is new of each statement, one after the other: what one brought is known to the next. */
export const newLines = async ({ db, scope }: MutationContext, statements: readonly FileLine[][]) => {
  const days = statements
    .flat()
    .map(one => one.bookedOn)
    .toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const rows = await listLinesBetween(db, scope, addDays(first, -daysAround), addDays(last, daysAround))
  const known: StatementLine[] = rows.map(one => ({
    ...one,
    entryId: one.entryId === '' ? null : one.entryId,
  }))
  return statements.flatMap(lines => {
    const fresh = newStatementLines(known, lines)
    known.push(...fresh)
    return fresh
  })
}

/** What the file says of the account, where it says over which days. */
export const spansOf = ({ statements }: StatementFile) =>
  statements.flatMap(({ firstOn, lastOn, opening, closing }) => {
    const [first, last] = [firstOn ?? opening?.on, lastOn ?? closing?.on]
    return first && last && first <= last
      ? [
          {
            firstOn: first,
            lastOn: last,
            openingCents: opening?.cents ?? null,
            closingCents: closing?.cents ?? null,
          },
        ]
      : []
  })

/** A row that was not taken, or something to look at, as a page says it. */
export const noticesOf = (file: StatementFile) =>
  [...file.refusedRows, ...file.warnings].map(({ code, row, read }) => ({ code, row, read }))
