import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { base64Input } from './base64-input.ts'
import { csvSizeMax } from './csv-position.ts'

/**
 * A file of positions as its bytes, so that its encoding is read by `parsePositionsCsv`. A file a little too large
 * is let in, to be refused by the rule that says how large it may be. `listUnknown`: organisations that the
 * coalition does not know are entered as listed.
 */
export const importPositionsCsvInput = z.object({
  roundId: uuidInput,
  content: base64Input(csvSizeMax + 500_000),
  listUnknown: z.boolean(),
})
export type ImportPositionsCsvInput = z.output<typeof importPositionsCsvInput>

/** Organisations that one file may enter as listed; one with more names is another kind of file. */
export const listedMax = 500

/** Mistakes answered at once; a file with more is corrected in several goes. */
export const shownErrorsMax = 200
