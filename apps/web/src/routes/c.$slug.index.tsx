import { createFileRoute } from '@tanstack/react-router'
import { CoalitionPage } from '../coalitions/coalition-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/')({
  component: () => <CoalitionPage place={usePlace()} />,
})
