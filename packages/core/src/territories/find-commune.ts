import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'
import type { CommuneIndex, FoundCommune } from './search-communes.ts'

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
