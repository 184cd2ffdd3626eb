import { createFileRoute } from '@tanstack/react-router'
import { BallotOfDecision } from '../assemblies/ballot-of-decision.tsx'
import { DecisionPage } from '../mandates/decided/decision-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/decisions/$decisionId')({
  component: () => {
    const [place, { decisionId }] = [usePlace(), Route.useParams()]
    return (
      <DecisionPage
        place={place}
        decisionId={decisionId}
        origin={<BallotOfDecision place={place} decisionId={decisionId} />}
      />
    )
  },
})
