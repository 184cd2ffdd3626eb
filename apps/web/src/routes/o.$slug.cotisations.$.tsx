import { createFileRoute } from '@tanstack/react-router'
import { DuesPart } from '../fund/dues/dues-part.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/cotisations/$')({
  component: () => <DuesPart place={usePlace()} page={Route.useParams()._splat} />,
})
