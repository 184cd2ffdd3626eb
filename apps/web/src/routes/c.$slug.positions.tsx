import { createFileRoute } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { PositionsLayout } from '../positions/positions-layout.tsx'

export const Route = createFileRoute('/c/$slug/positions')({
  component: () => <PositionsLayout place={usePlace()} />,
})
