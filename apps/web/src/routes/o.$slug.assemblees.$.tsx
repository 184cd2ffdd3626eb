import { createFileRoute } from '@tanstack/react-router'
import { AssembliesPart } from '../assemblies/pages/assemblies-part.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/assemblees/$')({
  component: () => <AssembliesPart place={usePlace()} path={Route.useParams()._splat ?? ''} />,
})
