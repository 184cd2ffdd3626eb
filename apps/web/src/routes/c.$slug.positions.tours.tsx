import { createFileRoute } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { RoundsPage } from '../positions/rounds/rounds-page.tsx'

export const Route = createFileRoute('/c/$slug/positions/tours')({
  component: () => <RoundsPage place={usePlace()} />,
})
