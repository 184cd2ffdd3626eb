import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'
import { isAnotherInput } from '../shared/other-name.ts'
import { slugInput } from '../shared/slug.ts'
import { requiredLine, requiredText, textInput } from '../shared/text-input.ts'

/** A coalition is founded by an organisation, which becomes its first member; others come by consent. */
export const foundCoalitionInput = z.object({
  organisationId: uuidInput,
  name: requiredLine(120),
  slug: slugInput,
  purpose: textInput(4000),
  charter: requiredText(100_000),
  displayName: requiredLine(80),
  /** In which language the founding act and the charter are written. */
  lang: z.enum(languages),
  isAnother: isAnotherInput,
})
export type FoundCoalitionInput = z.output<typeof foundCoalitionInput>
