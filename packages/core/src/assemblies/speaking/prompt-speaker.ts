import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

export const promptKinds = ['time', 'subject', 'repeat'] as const
/** A gentle sign to whoever speaks: their time, the subject, said already. Counted, and of nobody (R104). */
export type PromptKind = (typeof promptKinds)[number]

export const promptSpeakerInput = z.object({ assemblyId: uuidInput, kind: z.enum(promptKinds) })
export type PromptSpeakerInput = z.output<typeof promptSpeakerInput>
