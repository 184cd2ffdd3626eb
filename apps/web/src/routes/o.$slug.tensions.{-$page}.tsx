import { createFileRoute } from '@tanstack/react-router'
import { Tensions } from '../decisions/tensions.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/tensions/{-$page}')({
  component: () => <Tensions place={usePlace()} path={Route.useParams().page ?? ''} />,
})
