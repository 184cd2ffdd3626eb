import * as z from 'zod/mini'
import { base64Input } from '../shared/base64-input.ts'
import { uuidInput } from '../shared/id.ts'
import { csvSizeMax } from './csv-position.ts'

/** Organisations that one file may enter as listed; one with more names is another kind of file. */
export const listedMax = 500

/** A name as the file has it, whatever its signs: it only says which one is meant. */
const lineOfFile = z.string().check(z.maxLength(200))

/**
 * A file of positions as its bytes, so that its encoding is read by `parsePositionsCsv`. A file a little too large
 * is let in, to be refused by the rule that says how large it may be. `listUnknown`: organisations that the
 * coalition does not know are entered as listed. `names` answers which organisation a name that was asked about is,
 * null for a new one; `signsAreRight`, that what looks like a wrong encoding is none.
 */
export const importPositionsCsvInput = z.object({
  roundId: uuidInput,
  content: base64Input(csvSizeMax + 500_000),
  listUnknown: z.boolean(),
  names: z._default(
    z
      .array(z.object({ name: lineOfFile, organisationId: z.nullable(uuidInput) }))
      .check(z.maxLength(listedMax)),
    [],
  ),
  signsAreRight: z._default(z.boolean(), false),
})
export type ImportPositionsCsvInput = z.output<typeof importPositionsCsvInput>

/** Mistakes answered at once; a file with more is corrected in several goes. */
export const shownErrorsMax = 200
