import * as z from 'zod/mini'
import { base64Input } from '../shared/base64-input.ts'
import { uuidInput } from '../shared/id.ts'
import { requiredLine } from '../shared/text-input.ts'

/** Bytes of a bank's file that one call takes: a year of a small account, many times over. */
export const statementBytesMax = 5_000_000

/** A file of the bank, whole; `decimalSign` is what somebody answered where the file does not say. */
export const importStatementInput = z.object({
  fileName: requiredLine(200),
  content: base64Input(statementBytesMax),
  decimalSign: z.nullable(z.enum([',', '.'])),
})
export type ImportStatementInput = z.output<typeof importStatementInput>

/** Takes an import back, with all its lines. */
export const undoImportInput = z.object({ importId: uuidInput })
export type UndoImportInput = z.output<typeof undoImportInput>
