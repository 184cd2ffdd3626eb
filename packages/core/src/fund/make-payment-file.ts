import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { civilDateInput } from '../shared/time.ts'

/** Puts approved payments into one file for the bank, to be carried out on a day. */
export const makePaymentFileInput = z.object({
  payoutIds: z.array(uuidInput).check(z.minLength(1), z.maxLength(200)),
  executeOn: civilDateInput,
})
/** Takes a file for the bank once more, as it was made. */
export const takePaymentFileInput = z.object({ fileId: uuidInput })
export type TakePaymentFileInput = z.output<typeof takePaymentFileInput>

export type MakePaymentFileInput = z.output<typeof makePaymentFileInput>
