import type { StatementLine } from '@reliance/core/fund/new-statement-lines.ts'
import type { DecimalSign } from '@reliance/core/fund/statement-amounts.ts'
import type {
  StatementRefusalCode,
  StatementRowCode,
  StatementWarningCode,
} from '@reliance/core/fund/statement-codes.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'

/** What a bank's file says of one movement. Its account is that of the statement, or what a person says it is. */
export type ReadLine = Omit<StatementLine, 'accountIban'> & {
  /** The id of this part of a batch, `ref/2`; null for an entry that is one movement. */
  readonly partId: string | null
  readonly valueOn: CivilDate | null
  /** Who paid what came in, or was paid what went out. */
  readonly partyName: string | null
  readonly partyIban: string | null
  readonly endToEndId: string | null
  /** The creditor reference (ISO 11649) that the payer gave, where there is one and it is valid. */
  readonly reference: string | null
  /** Whether the bank says that it takes back an earlier movement; the amount has its sign already. */
  readonly isReversal: boolean
  /** The row of a table as a spreadsheet counts it, or the n-th entry of another file. */
  readonly row: number
}

/** A movement that the bank has not booked: it may come back under another id, or never. */
export type PendingLine = Omit<ReadLine, 'bookedOn'> & { readonly bookedOn: CivilDate | null }

export type StatementBalance = { readonly cents: bigint; readonly on: CivilDate | null }

/** One account over some days, in euros; what the file does not say is null. */
export type ReadStatement = {
  readonly accountIban: string | null
  /** What the file writes of the account where that is no valid IBAN. */
  readonly accountNumber: string | null
  readonly currency: 'EUR'
  readonly opening: StatementBalance | null
  readonly closing: StatementBalance | null
  readonly firstOn: CivilDate | null
  readonly lastOn: CivilDate | null
  readonly lines: readonly ReadLine[]
  /** Never to be booked. */
  readonly pending: readonly PendingLine[]
}

/** Something about a file, with the row it is about (null: the whole) and what was read there. */
type Notice<Code> = { readonly code: Code; readonly row: number | null; readonly read: string }
export type StatementWarning = Notice<StatementWarningCode>
export type RefusedRow = Notice<StatementRowCode> & { readonly row: number }

/** Where the columns of a table are, from 0, when a person says it; `firstRow` as a spreadsheet counts. */
export type StatementColumns = {
  readonly firstRow: number
  readonly bookedOn: number
  readonly label: readonly number[]
  readonly valueOn?: number
} & ({ readonly amount: number } | { readonly debit: number; readonly credit: number })

/** What a person answered to `ask_decimal` and `ask_columns`. */
export type StatementAnswers = {
  readonly decimalSign?: DecimalSign
  readonly columns?: StatementColumns
}

export type StatementRefusal = {
  readonly code: StatementRefusalCode
  readonly params: Readonly<Record<string, string | number>>
  /** The first rows of a table whose columns are asked for; else empty. */
  readonly preview: readonly (readonly string[])[]
}

export type StatementFile = {
  readonly format: 'camt' | 'ofx' | 'csv'
  readonly statements: readonly ReadStatement[]
  readonly warnings: readonly StatementWarning[]
  readonly refusedRows: readonly RefusedRow[]
}

export type StatementResult =
  | { readonly ok: true; readonly value: StatementFile }
  | { readonly ok: false; readonly error: StatementRefusal }

export const refuseStatement = (
  code: StatementRefusalCode,
  params: StatementRefusal['params'] = {},
  preview: StatementRefusal['preview'] = [],
): { ok: false; error: StatementRefusal } => ({ ok: false, error: { code, params, preview } })

/** Enough of what was read for a person to find it. */
export const quoted = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 80)
