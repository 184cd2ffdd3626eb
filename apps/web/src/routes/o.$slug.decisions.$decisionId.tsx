import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { BallotOfDecision } from '../assemblies/ballot-of-decision.tsx'
import { DecisionPage } from '../mandates/decided/decision-page.tsx'
import { usePlace } from '../place-route.tsx'

// What few decisions have is no part of the page of all.
const ProcessOfDecision = lazy(() =>
  import('../assemblies/processes/process-of-decision.tsx').then(file => ({
    default: file.ProcessOfDecision,
  })),
)

export const Route = createFileRoute('/o/$slug/decisions/$decisionId')({
  component: () => {
    const [place, { decisionId }] = [usePlace(), Route.useParams()]
    return (
      <DecisionPage
        place={place}
        decisionId={decisionId}
        origin={
          <>
            <BallotOfDecision place={place} decisionId={decisionId} />
            <Suspense>
              <ProcessOfDecision place={place} decisionId={decisionId} />
            </Suspense>
          </>
        }
      />
    )
  },
})
