import type { Steps } from '@reliance/core/shared/steps.ts'
import { inTurns } from '../../in-turns.ts'
import { decodeStatement } from './decode-statement.ts'
import { readCamt } from './read-camt.ts'
import { readCsvStatement } from './read-csv-statement.ts'
import { readOfx } from './read-ofx.ts'
import { refuseStatement, type StatementAnswers, type StatementResult } from './statement-file.ts'
import { statementSizeMax, tableSizeMax } from './statement-limits.ts'

const tooLarge = (max: number) =>
  refuseStatement('fund.statement_too_large', { maxMegabytes: max / (1024 * 1024) })

function* steps(bytes: Uint8Array, answers: StatementAnswers): Steps<StatementResult> {
  if (bytes.length === 0) return refuseStatement('fund.statement_empty')
  if (bytes.length > statementSizeMax) return tooLarge(statementSizeMax)
  const decoded = yield* decodeStatement(bytes)
  if (!decoded.ok) return refuseStatement(decoded.code)
  const text = decoded.text.replace(/^[\ufeff\s]+/, '')
  if (text === '') return refuseStatement('fund.statement_empty')
  const head = text.slice(0, 2_000)
  if (/^OFXHEADER|<\?OFX\b|<OFX[\s>]/i.test(head)) return yield* readOfx(text, answers.decimalSign)
  if (text.startsWith('<')) return yield* readCamt(text)
  return bytes.length > tableSizeMax ? tooLarge(tableSizeMax) : yield* readCsvStatement(decoded.text, answers)
}

/**
 * Reads a bank's file: camt.053, OFX or a table, whichever it is, whatever its name says. It is read in turns, so that
 * others are answered meanwhile; what is wrong with it is an answer, and nothing in it throws. Whoever books the lines
 * asks `newStatementLines`, one statement after the other.
 */
export const readStatement = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  answers: StatementAnswers = {},
): Promise<StatementResult> => inTurns(steps(file.bytes, answers))
