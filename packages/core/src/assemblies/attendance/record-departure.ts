import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** Somebody leaves. */
export const recordDepartureInput = z.object({ assemblyId: uuidInput, personId: uuidInput })
export type RecordDepartureInput = z.output<typeof recordDepartureInput>
