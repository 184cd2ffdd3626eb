import * as z from 'zod/mini'
import { revisionInput } from '../shared/revision.ts'

/** The newest entries of the books, or those before a place in the chain. */
export const openBooksInput = z.object({ before: z.nullable(revisionInput) })
export type OpenBooksInput = z.output<typeof openBooksInput>
