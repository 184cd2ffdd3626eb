import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** What an action does not lack any more; whoever filled it keeps their part. */
export const dropNeedInput = z.object({ actionId: uuidInput, needId: uuidInput })
export type DropNeed = z.output<typeof dropNeedInput>
