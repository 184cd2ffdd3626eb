import { lazy, Suspense } from 'react'
import { LoadingPage } from '../../home/loading-page.tsx'
import type { Place } from '../../person.ts'

// Each is one page of its own: none is part of another.
const ProcessesPage = lazy(() =>
  import('./processes-page.tsx').then(file => ({ default: file.ProcessesPage })),
)
const ProposeConsentPage = lazy(() =>
  import('./consent/propose-consent-page.tsx').then(file => ({ default: file.ProposeConsentPage })),
)
const BeginPage = lazy(() => import('./begin-page.tsx').then(file => ({ default: file.BeginPage })))
const AskAdvicePage = lazy(() =>
  import('./advice/ask-advice-page.tsx').then(file => ({ default: file.AskAdvicePage })),
)
const OpenElectionPage = lazy(() =>
  import('./election/open-election-page.tsx').then(file => ({ default: file.OpenElectionPage })),
)
const ProcessPage = lazy(() => import('./process-page.tsx').then(file => ({ default: file.ProcessPage })))

/** What is decided together in a space. @param path what follows its address: a form, or the id of a process. */
export function Deciding({ place, path }: { place: Place; path: string }) {
  return (
    <Suspense fallback={<LoadingPage />}>
      {path === '' ? (
        <ProcessesPage place={place} />
      ) : path === 'commencer' ? (
        <BeginPage place={place} />
      ) : path === 'avis' ? (
        <AskAdvicePage place={place} />
      ) : path === 'elire' ? (
        <OpenElectionPage place={place} />
      ) : path === 'proposer' ? (
        <ProposeConsentPage place={place} />
      ) : (
        <ProcessPage key={path} place={place} processId={path} />
      )}
    </Suspense>
  )
}
