import * as z from 'zod/mini'
import { isAnotherInput } from '../shared/other-name.ts'
import { revisionInput } from '../shared/revision.ts'
import { requiredLine, textInput } from '../shared/text-input.ts'

export const editCoalitionInput = z.object({
  name: requiredLine(120),
  purpose: textInput(4000),
  isPublic: z.boolean(),
  isAnother: isAnotherInput,
  revision: revisionInput,
})
export type EditCoalitionInput = z.output<typeof editCoalitionInput>
