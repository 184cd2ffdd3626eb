import * as z from 'zod/mini'
import { pageInput } from '../shared/paging.ts'

/** Tensions that wait, or those that ended; the newest first, at most a page at a time. */
export const listTensionsInput = z.object({ ...pageInput.shape, isOver: z.boolean() })
export type ListTensionsInput = z.output<typeof listTensionsInput>
