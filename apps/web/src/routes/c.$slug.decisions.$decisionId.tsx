import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { ProposedCharter } from '../coalitions/proposed-charter.tsx'
import { DecisionPage } from '../mandates/decided/decision-page.tsx'
import { usePlace } from '../place-route.tsx'

// What few decisions have is no part of the page of all.
const ProcessOfDecision = lazy(() =>
  import('../assemblies/processes/process-of-decision.tsx').then(file => ({
    default: file.ProcessOfDecision,
  })),
)

function Decision() {
  const [place, { decisionId }] = [usePlace(), Route.useParams()]
  return (
    <DecisionPage
      place={place}
      decisionId={decisionId}
      origin={
        <Suspense>
          <ProcessOfDecision place={place} decisionId={decisionId} />
        </Suspense>
      }
      showReading={reading => <ProposedCharter spaceId={place.spaceId} reading={reading} />}
    />
  )
}

export const Route = createFileRoute('/c/$slug/decisions/$decisionId')({ component: Decision })
