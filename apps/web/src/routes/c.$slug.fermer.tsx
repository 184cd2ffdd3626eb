import { createFileRoute } from '@tanstack/react-router'
import { CloseCoalition } from '../coalitions/close-coalition.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/fermer')({
  component: () => <CloseCoalition place={usePlace()} />,
})
