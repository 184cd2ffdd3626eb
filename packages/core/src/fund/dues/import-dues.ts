import * as z from 'zod/mini'
import { requiredText } from '../../shared/text-input.ts'
import { importStatementInput, undoImportInput } from '../import-statement.ts'

/** A file of the organisation's own bank, whole. */
export const importDuesInput = z.pick(importStatementInput, {
  fileName: true,
  content: true,
  decimalSign: true,
})
export type ImportDuesInput = z.output<typeof importDuesInput>

/** Takes a file back, with its movements and what they paid; those who are written to read the reason. */
export const undoDuesImportInput = z.extend(undoImportInput, { reason: requiredText(300) })
export type UndoDuesImportInput = z.output<typeof undoDuesImportInput>
