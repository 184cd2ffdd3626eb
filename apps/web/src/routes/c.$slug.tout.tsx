import { createFileRoute } from '@tanstack/react-router'
import { EverythingPage } from '../home/everything-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/tout')({
  component: () => <EverythingPage place={usePlace()} />,
})
