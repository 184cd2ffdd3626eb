import { searchCommunesInput } from '@reliance/core/territories/find-commune.ts'
import { open, router } from '../trpc/procedures.ts'
import { searchCommunesByName } from './communes.ts'

export const territoriesRouter = router({
  searchCommunes: open.input(searchCommunesInput).query(({ input }) => searchCommunesByName(input)),
})
