import { createFileRoute } from '@tanstack/react-router'
import { DecisionPage } from '../mandates/decision-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/decisions/$decisionId')({
  component: () => <DecisionPage place={usePlace()} decisionId={Route.useParams().decisionId} />,
})
