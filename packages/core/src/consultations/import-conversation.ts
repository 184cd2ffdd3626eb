import * as z from 'zod/mini'
import { base64Input } from '../shared/base64-input.ts'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { lineInput } from '../shared/text-input.ts'
import type { ConsultationResult } from './codes.ts'

export const conversationFileNames = [
  'comments.csv',
  'participants-votes.csv',
  'votes.csv',
  'summary.csv',
] as const
export type ConversationPart = (typeof conversationFileNames)[number]

/** Bytes of all files of a conversation together; the published ones have 4 MB at most. */
export const conversationSizeMax = 8_000_000
/** Bytes of one chunk: small enough for progress to be seen on a slow line. */
export const chunkSizeMax = 256_000

/** Announces the files; `title` stands where the files name no topic. */
export const startImportInput = z.object({
  title: lineInput(200),
  lang: z.enum(languages),
  files: z
    .array(z.object({ name: z.enum(conversationFileNames), bytes: z.int().check(z.nonnegative()) }))
    .check(
      z.maxLength(conversationFileNames.length),
      z.refine(
        files => new Set(files.map(file => file.name)).size === files.length,
        'positions.conversation_file_twice',
      ),
      z.refine(
        files => ['comments.csv', 'participants-votes.csv'].every(needed => hasFile(files, needed)),
        'positions.conversation_file_missing',
      ),
    ),
})
export type StartImportInput = z.output<typeof startImportInput>

const hasFile = (files: readonly { name: string }[], name: string): boolean =>
  files.some(file => file.name === name)

/** The bytes of `file` from `number * chunkSizeMax` on; a chunk sent twice counts once. */
export const appendImportInput = z.object({
  consultationId: uuidInput,
  file: z.enum(conversationFileNames),
  number: revisionInput,
  content: base64Input(chunkSizeMax),
})
export type AppendImportInput = z.output<typeof appendImportInput>

export type AnnouncedFile = { readonly name: ConversationPart; readonly bytes: number }
export type ReceivedChunk = {
  readonly file: ConversationPart
  readonly number: number
  readonly bytes: number
}

/** Refuses: `conversation_file_empty`, with its name; `conversation_too_large`. */
export const startImport = (input: StartImportInput): ConsultationResult<{ totalBytes: number }> => {
  const empty = input.files.find(file => file.bytes === 0)
  if (empty)
    return refuse('positions.conversation_file_empty', { params: { file: empty.name }, field: 'files' })
  const totalBytes = input.files.reduce((sum, file) => sum + file.bytes, 0)
  if (totalBytes > conversationSizeMax)
    return refuse('positions.conversation_too_large', { params: { maxMegabytes: 8 }, field: 'files' })
  return ok({ totalBytes })
}

/** Every chunk is full but the last of its file. Refuses: `conversation_chunk_wrong`. */
export const acceptChunk = (
  announced: readonly AnnouncedFile[],
  chunk: ReceivedChunk,
): ConsultationResult<{ bytes: number }> => {
  const file = announced.find(one => one.name === chunk.file)
  const expected = Math.min(chunkSizeMax, (file?.bytes ?? 0) - chunk.number * chunkSizeMax)
  if (expected <= 0 || chunk.bytes !== expected)
    return refuse('positions.conversation_chunk_wrong', { params: { file: chunk.file } })
  return ok({ bytes: chunk.bytes })
}
