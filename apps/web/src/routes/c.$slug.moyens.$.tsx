import { createFileRoute } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { ResourcesPart } from '../resources/resources-part.tsx'

export const Route = createFileRoute('/c/$slug/moyens/$')({
  component: () => <ResourcesPart place={usePlace()} page={Route.useParams()._splat} />,
})
