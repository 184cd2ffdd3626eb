import { createFileRoute } from '@tanstack/react-router'
import { LeaveCoalition } from '../coalitions/leave-coalition.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/quitter')({
  component: () => <LeaveCoalition place={usePlace()} />,
})
