import * as z from 'zod/mini'
import { revisionInput } from '../shared/revision.ts'

/** One action by its number in the coalition, as it stands in addresses. */
export const getActionInput = z.object({ number: revisionInput })
export type GetAction = z.output<typeof getActionInput>
