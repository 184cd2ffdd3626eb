import * as z from 'zod/mini'
import { languages } from '../shared/messages.ts'
import { fileIdsInput } from '../shared/stored-file.ts'
import { requiredText } from '../shared/text-input.ts'

/** A version of the charter; `label` is its human number, such as 2.1; its files are annexes. */
export const publishCharterInput = z.object({
  label: requiredText(20),
  text: requiredText(100_000),
  lang: z.enum(languages),
  fileIds: fileIdsInput,
})
