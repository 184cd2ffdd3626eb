import * as z from 'zod/mini'
import { isAnotherInput } from '../shared/other-name.ts'
import { revisionInput } from '../shared/revision.ts'
import { lineInput, requiredLine, textInput } from '../shared/text-input.ts'
import { communeCodeInput, legalForms, sectors } from './found-organisation.ts'

/** The profile and the root identity (R55): purpose, history, culture, methods, in the organisation's words. */
export const editOrganisationInput = z.object({
  name: requiredLine(120),
  legalForm: z.enum(legalForms),
  sector: z.enum(sectors),
  communeCode: communeCodeInput,
  purpose: textInput(4000),
  history: textInput(4000),
  culture: textInput(4000),
  methods: textInput(4000),
  /** Without it, as a page that was open before there was one sends it, the number stays. */
  telephone: z.optional(lineInput(40)),
  isPublic: z.boolean(),
  isAnother: isAnotherInput,
  revision: revisionInput,
})
export type EditOrganisationInput = z.output<typeof editOrganisationInput>
