import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** The coordination ends what it asked: what was answered stays read, and another plan may be asked about (R80). */
export const closeRecognitionInput = z.object({ checkId: uuidInput })
export type CloseRecognition = z.output<typeof closeRecognitionInput>
