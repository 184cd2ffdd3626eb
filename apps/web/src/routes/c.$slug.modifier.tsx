import { createFileRoute } from '@tanstack/react-router'
import { EditCoalition } from '../coalitions/edit-coalition.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/modifier')({
  component: () => <EditCoalition place={usePlace()} />,
})
