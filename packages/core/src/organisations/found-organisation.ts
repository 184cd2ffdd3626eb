import * as z from 'zod/mini'
import { languages } from '../shared/messages.ts'
import { isAnotherInput } from '../shared/other-name.ts'
import { slugInput } from '../shared/slug.ts'
import { requiredLine } from '../shared/text-input.ts'

export const legalForms = [
  'association_1901',
  'de_facto_association',
  'union_of_associations',
  'informal_collective',
  'scic',
  'scop',
  'cooperative',
  'trade_union',
  'foundation',
  'mutual',
  'other',
] as const
export type LegalForm = (typeof legalForms)[number]

export const sectors = [
  'housing',
  'food_and_farming',
  'energy_and_climate',
  'mobility',
  'culture_and_media',
  'education',
  'health_and_care',
  'solidarity',
  'rights_and_democracy',
  'work',
  'sport_and_leisure',
  'support_to_organisations',
  'other',
] as const
export type Sector = (typeof sectors)[number]

/**
 * Codes of the INSEE: digits, with 2A and 2B for Corsica; whether the commune exists is asked elsewhere. What is no
 * code is a name typed without choosing among those proposed.
 */
export const communeCodeInput = z.nullable(
  z.string().check(z.regex(/^(\d{2}|2[AB])\d{3}$/, 'organisations.commune_unknown')),
)

/** Five fields found an organisation; the commune is empty for a national one. */
export const foundOrganisationInput = z.object({
  name: requiredLine(120),
  slug: slugInput,
  legalForm: z.enum(legalForms),
  sector: z.enum(sectors),
  communeCode: communeCodeInput,
  /** In which language the founding act is written. */
  lang: z.enum(languages),
  isAnother: isAnotherInput,
})
export type FoundOrganisationInput = z.output<typeof foundOrganisationInput>
