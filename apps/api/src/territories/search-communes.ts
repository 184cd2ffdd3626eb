import { type SearchCommunesInput, searchCommunes } from '@reliance/core/territories/search-communes.ts'
import { communes } from './communes.ts'

/** Communes for what has been typed, with what tells homonyms apart. */
export const searchCommunesByName = ({ query, limit }: SearchCommunesInput) =>
  searchCommunes(communes(), query, limit).map(
    ({ code, name, departementCode, departementName, postcodes }) => ({
      code,
      name,
      departementCode,
      departementName,
      postcode: postcodes[0] ?? null,
    }),
  )
