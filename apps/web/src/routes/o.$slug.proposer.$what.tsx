import { createFileRoute } from '@tanstack/react-router'
import { ProposePage } from '../mandates/propose-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/proposer/$what')({
  component: () => <ProposePage place={usePlace()} what={Route.useParams().what} />,
})
