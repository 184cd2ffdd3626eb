import { lazy, Suspense } from 'react'
import { LoadingPage } from '../../home/loading-page.tsx'
import type { Place } from '../../person.ts'
import { AssembliesPage } from '../assemblies-page.tsx'
import { ballotPage, bringPage, meetingMinutesPage, outputPage } from '../assembly-href.ts'
import { PlanAssemblyPage } from '../plan-assembly-page.tsx'
import { AssemblyPage } from './assembly-page.tsx'

// What they draw with is no part of the other pages.
const BallotPage = lazy(() =>
  import('../ballots/ballot-page.tsx').then(file => ({ default: file.BallotPage })),
)
const MeetingPage = lazy(() =>
  import('../meeting/meeting-page.tsx').then(file => ({ default: file.MeetingPage })),
)
const MinutesPage = lazy(() =>
  import('../meeting/minutes-page.tsx').then(file => ({ default: file.MinutesPage })),
)
const ScreenPage = lazy(() => import('../live/screen-page.tsx').then(file => ({ default: file.ScreenPage })))
const RulesPage = lazy(() => import('../rules/rules-page.tsx').then(file => ({ default: file.RulesPage })))
const ProposeRulesPage = lazy(() =>
  import('../rules/propose-rules-page.tsx').then(file => ({ default: file.ProposeRulesPage })),
)

const BodyMinutesPage = lazy(() =>
  import('../body-minutes/body-minutes-page.tsx').then(file => ({ default: file.BodyMinutesPage })),
)
const OutputPage = lazy(() =>
  import('../outputs/output-page.tsx').then(file => ({ default: file.OutputPage })),
)
const BringOutputPage = lazy(() =>
  import('../outputs/bring-output-page.tsx').then(file => ({ default: file.BringOutputPage })),
)

/** The assemblies of an organisation. @param path what follows their address: an id, then which part of that one. */
export function AssembliesPart({ place, path }: { place: Place; path: string }) {
  const [page = '', part = ''] = path.split('/')
  if (page === '') return <AssembliesPage place={place} />
  if (page === 'prevoir') return <PlanAssemblyPage place={place} />
  return (
    <Suspense fallback={<LoadingPage />}>
      {page === 'regles' ? (
        part === 'proposer' ? (
          <ProposeRulesPage place={place} />
        ) : (
          <RulesPage place={place} />
        )
      ) : page.startsWith(meetingMinutesPage) ? (
        <BodyMinutesPage key={page} place={place} eventId={page.slice(meetingMinutesPage.length)} />
      ) : page.startsWith(outputPage) ? (
        <OutputPage key={page} place={place} outputId={page.slice(outputPage.length)} />
      ) : page.startsWith(bringPage) ? (
        <BringOutputPage key={page} place={place} bodyId={page.slice(bringPage.length)} />
      ) : page.startsWith(ballotPage) ? (
        <BallotPage key={page} place={place} ballotId={page.slice(ballotPage.length)} />
      ) : part === 'seance' ? (
        <MeetingPage key={page} place={place} assemblyId={page} />
      ) : part === 'ecran' ? (
        <ScreenPage key={page} place={place} assemblyId={page} />
      ) : part === 'compte-rendu' ? (
        <MinutesPage key={page} place={place} assemblyId={page} />
      ) : (
        <AssemblyPage key={page} place={place} assemblyId={page} />
      )}
    </Suspense>
  )
}
