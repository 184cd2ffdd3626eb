import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { ReadLine, ReadStatement, StatementWarning } from './statement-file.ts'

/** Cents as a decimal number, for a notice: `-12.50`. */
const decimalOf = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** What the closing balance has more than the opening one and all lines make; `read` is the difference in euros. */
export const balanceWarning = (
  statement: Pick<ReadStatement, 'opening' | 'closing' | 'lines'>,
): StatementWarning[] => {
  const { opening, closing, lines } = statement
  if (!opening || !closing) return []
  const sum = lines.reduce((total, { cents }) => total + cents, opening.cents)
  const read = decimalOf(closing.cents - sum)
  return sum === closing.cents ? [] : [{ code: 'fund.statement_balances_differ', row: null, read }]
}

/** The first and the last day of lines in any order. */
export const daysOf = (lines: readonly Pick<ReadLine, 'bookedOn'>[]) => {
  let [firstOn, lastOn]: (CivilDate | null)[] = [null, null]
  for (const { bookedOn } of lines) {
    if (firstOn === null || firstOn === undefined || bookedOn < firstOn) firstOn = bookedOn
    if (lastOn === null || lastOn === undefined || bookedOn > lastOn) lastOn = bookedOn
  }
  return { firstOn: firstOn ?? null, lastOn: lastOn ?? null }
}
