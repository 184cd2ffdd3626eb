import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { requiredLine } from '../shared/text-input.ts'

/** A person is shown to the others of a coalition by their own consent alone (L1), under the name they choose. */
export const participateInput = z.object({ organisationId: uuidInput, displayName: requiredLine(80) })
