import { createFileRoute } from '@tanstack/react-router'
import { MandatesPages } from '../mandates/giving/mandates-pages.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/mandats/$')({
  component: () => <MandatesPages place={usePlace()} what={Route.useParams()._splat || undefined} />,
})
