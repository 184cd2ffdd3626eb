import { createFileRoute } from '@tanstack/react-router'
import { MandatesPage } from '../mandates/mandates-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/mandats')({
  component: () => <MandatesPage place={usePlace()} />,
})
