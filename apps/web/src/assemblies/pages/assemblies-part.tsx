import { lazy, Suspense } from 'react'
import { LoadingPage } from '../../home/loading-page.tsx'
import type { Place } from '../../person.ts'
import { AssembliesPage } from '../assemblies-page.tsx'
import { ballotPage } from '../assembly-href.ts'
import { PlanAssemblyPage } from '../plan-assembly-page.tsx'
import { AssemblyPage } from './assembly-page.tsx'

// What it draws with is no part of the other pages.
const BallotPage = lazy(() =>
  import('../ballots/ballot-page.tsx').then(file => ({ default: file.BallotPage })),
)

/** The assemblies of an organisation; the address says which page. */
export function AssembliesPart({ place, page = '' }: { place: Place; page: string | undefined }) {
  if (page.startsWith(ballotPage))
    return (
      <Suspense fallback={<LoadingPage />}>
        <BallotPage key={page} place={place} ballotId={page.slice(ballotPage.length)} />
      </Suspense>
    )
  switch (page) {
    case '':
      return <AssembliesPage place={place} />
    case 'prevoir':
      return <PlanAssemblyPage place={place} />
    default:
      return <AssemblyPage key={page} place={place} assemblyId={page} />
  }
}
