import * as z from 'zod/mini'
import { civilDateInput } from '../../shared/time.ts'

/** A year of the books, by its first day, as a file for accountants (FEC) or as the table that Paheko imports. */
export const exportYearInput = z.object({
  startsOn: civilDateInput,
  format: z.enum(['fec', 'paheko']),
})
export type ExportYearInput = z.output<typeof exportYearInput>
