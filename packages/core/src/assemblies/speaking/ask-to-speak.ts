import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** Somebody asks to speak, or whoever moderates puts them on the list. */
export const askToSpeakInput = z.object({ assemblyId: uuidInput, personId: uuidInput })
export type AskToSpeakInput = z.output<typeof askToSpeakInput>
