import * as z from 'zod/mini'
import { revisionInput } from '../shared/revision.ts'

/** One page of the register: the decisions numbered below `before`, or the newest. */
export const decisionsInput = z.object({ before: z.nullable(revisionInput) })
