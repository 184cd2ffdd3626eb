import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { languages } from '../../shared/messages.ts'

/** A paper that says that one payment was made: to the fund by one's own organisation, or by the fund for an expense. */
export const paymentPaperInput = z.object({
  kind: z.enum(['received', 'expense']),
  /** Of the contribution, or of the expense. */
  id: uuidInput,
  lang: z.enum(languages),
})
export type PaymentPaperInput = z.output<typeof paymentPaperInput>
