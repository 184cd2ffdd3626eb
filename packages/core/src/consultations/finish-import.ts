import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { ConsultationResult } from './codes.ts'
import type { AnnouncedFile, ReceivedChunk } from './import-conversation.ts'

/** `again`: taken although the same conversation is there already, which was said before. */
export const finishImportInput = z.object({ consultationId: uuidInput, again: z.boolean() })
export type FinishImportInput = z.output<typeof finishImportInput>

/** Refuses: `conversation_incomplete`, with the first file of which something is missing. */
export const completeImport = (
  announced: readonly AnnouncedFile[],
  received: readonly ReceivedChunk[],
): ConsultationResult<true> => {
  for (const { name, bytes } of announced) {
    const found = received.filter(chunk => chunk.file === name).reduce((sum, chunk) => sum + chunk.bytes, 0)
    if (found !== bytes) return refuse('positions.conversation_incomplete', { params: { file: name } })
  }
  return ok(true)
}
