import { createFileRoute } from '@tanstack/react-router'
import { ActionsPart } from '../actions/actions-part.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/actions/$')({
  component: () => <ActionsPart place={usePlace()} page={Route.useParams()._splat} />,
})
