import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** One project of a call, with what its partners, the committee and the decision say of it. */
export const getApplicationInput = z.object({ applicationId: uuidInput })
export type GetApplication = z.output<typeof getApplicationInput>
