import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { lineInput } from '../../shared/text-input.ts'

/** How many members the page shows at once; a name finds the others. */
export const duesRowsMax = 200

/** The dues of one campaign, the newest where none is named, and of those whose name has this in it. */
export const openDuesInput = z.object({ campaignId: z.nullable(uuidInput), named: lineInput(80) })
export type OpenDuesInput = z.output<typeof openDuesInput>
