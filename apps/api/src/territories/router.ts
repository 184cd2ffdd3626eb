import { searchCommunesInput } from '@reliance/core/territories/search-communes.ts'
import { open, router } from '../boundary/procedures.ts'
import { searchCommunesByName } from './search-communes.ts'

export const territoriesRouter = router({
  searchCommunes: open.input(searchCommunesInput).query(({ input }) => searchCommunesByName(input)),
})
