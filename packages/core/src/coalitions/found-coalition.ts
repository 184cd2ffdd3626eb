import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'
import { slugInput } from '../shared/slug.ts'
import { requiredText, textInput } from '../shared/text-input.ts'

/** A coalition is founded by an organisation, which becomes its first member; others come by consent. */
export const foundCoalitionInput = z.object({
  organisationId: uuidInput,
  name: requiredText(120),
  slug: slugInput,
  purpose: textInput(4000),
  charter: requiredText(100_000),
  displayName: requiredText(80),
  /** In which language the founding act and the charter are written. */
  lang: z.enum(languages),
})
export type FoundCoalitionInput = z.output<typeof foundCoalitionInput>
