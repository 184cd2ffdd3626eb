import type { Place } from '../../person.ts'
import { AssembliesPage } from '../assemblies-page.tsx'
import { AssemblyPage } from '../assembly-page.tsx'
import { PlanAssemblyPage } from '../plan-assembly-page.tsx'
import { MeetingPage } from './meeting-page.tsx'
import { MinutesPage } from './minutes-page.tsx'

/** The assemblies of an organisation. @param path what follows their address: an id, then which part of that one. */
export function AssembliesPart({ place, path }: { place: Place; path: string }) {
  const [page = '', part = ''] = path.split('/')
  if (page === '') return <AssembliesPage place={place} />
  if (page === 'prevoir') return <PlanAssemblyPage place={place} />
  if (part === 'seance') return <MeetingPage key={page} place={place} assemblyId={page} />
  if (part === 'compte-rendu') return <MinutesPage key={page} place={place} assemblyId={page} />
  return <AssemblyPage key={page} place={place} assemblyId={page} />
}
