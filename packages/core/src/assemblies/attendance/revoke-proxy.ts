import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** Takes back the vote that one has handed to somebody. */
export const revokeProxyInput = z.object({ assemblyId: uuidInput })
export type RevokeProxyInput = z.output<typeof revokeProxyInput>
