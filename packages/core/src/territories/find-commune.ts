import * as z from 'zod/mini'
import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import type { CommuneIndex, FoundCommune } from './search-communes.ts'

/** What a person types in the field of a commune. */
export const searchCommunesInput = z.object({
  query: textInput(100),
  limit: z._default(z.int().check(z.positive(), z.maximum(50)), 10),
})
export type SearchCommunesInput = z.output<typeof searchCommunesInput>

export const territoryCodes = ['territories.unknown_commune'] as const
export type TerritoryCode = (typeof territoryCodes)[number]

/** The commune that a form names by its INSEE code. Refuses: `unknown_commune`. */
export const findCommune = (
  index: CommuneIndex,
  code: string,
): Result<FoundCommune, Refusal<TerritoryCode>> => {
  const commune = index.byCode.get(code)
  return commune ? ok(commune) : refuse('territories.unknown_commune', { field: 'communeCode' })
}
