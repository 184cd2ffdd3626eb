import type { csvCodes } from './codes.ts'
import type { PositionContent } from './position.ts'

/** Bytes; a coalition of 300 organisations on 100 statements stays far below. */
export const csvSizeMax = 2_000_000

export type CsvCode = (typeof csvCodes)[number]

/** A mistake in the file: its line from 1, the label of its column where there is one. */
export type CsvError = {
  readonly line: number
  readonly column: string | null
  readonly code: CsvCode
  readonly params?: Record<string, string | number>
}

/** A position read from a line of the file. */
export type CsvPosition = {
  readonly line: number
  readonly organisationId: string
  readonly statementId: string
  readonly content: PositionContent
}

/** `wide` has one line per organisation and one column per statement; `long` one line per position. */
export type CsvLayout = 'long' | 'wide'
