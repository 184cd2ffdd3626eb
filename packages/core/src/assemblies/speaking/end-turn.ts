import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

export const endTurnInput = z.object({ assemblyId: uuidInput })
export type EndTurnInput = z.output<typeof endTurnInput>
