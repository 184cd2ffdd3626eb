import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** One's vote in an assembly, handed to another member (L7). */
export const giveProxyInput = z.object({ assemblyId: uuidInput, holderId: uuidInput })
export type GiveProxyInput = z.output<typeof giveProxyInput>
