import { createFileRoute } from '@tanstack/react-router'
import { CoalitionSettings } from '../coalitions/coalition-settings.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/reglages')({
  component: () => <CoalitionSettings place={usePlace()} />,
})
