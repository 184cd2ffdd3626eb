import type { Place } from '../person.ts'
import { AssembliesPage } from './assemblies-page.tsx'
import { AssemblyPage } from './assembly-page.tsx'
import { PlanAssemblyPage } from './plan-assembly-page.tsx'

/** The assemblies of an organisation; the address says which page. */
export function AssembliesPart({ place, page = '' }: { place: Place; page: string | undefined }) {
  switch (page) {
    case '':
      return <AssembliesPage place={place} />
    case 'prevoir':
      return <PlanAssemblyPage place={place} />
    default:
      return <AssemblyPage key={page} place={place} assemblyId={page} />
  }
}
