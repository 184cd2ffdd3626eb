import { createFileRoute } from '@tanstack/react-router'
import { ProposedCharter } from '../coalitions/proposed-charter.tsx'
import { DecisionPage } from '../mandates/decided/decision-page.tsx'
import { usePlace } from '../place-route.tsx'

function Decision() {
  const place = usePlace()
  return (
    <DecisionPage
      place={place}
      decisionId={Route.useParams().decisionId}
      showReading={reading => <ProposedCharter spaceId={place.spaceId} reading={reading} />}
    />
  )
}

export const Route = createFileRoute('/c/$slug/decisions/$decisionId')({ component: Decision })
