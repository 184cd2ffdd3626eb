import * as z from 'zod/mini'
import { requiredText, textInput } from '../shared/text-input.ts'

export const editCoalitionInput = z.object({
  name: requiredText(120),
  purpose: textInput(4000),
  isPublic: z.boolean(),
  revision: z.int().check(z.positive()),
})
export type EditCoalitionInput = z.output<typeof editCoalitionInput>
