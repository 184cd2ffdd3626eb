import { createFileRoute } from '@tanstack/react-router'
import { Deciding } from '../assemblies/processes/deciding.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/decider/$')({
  component: () => <Deciding place={usePlace()} path={Route.useParams()._splat ?? ''} />,
})
