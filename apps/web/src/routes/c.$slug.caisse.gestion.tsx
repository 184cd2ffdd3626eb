import { createFileRoute } from '@tanstack/react-router'
import { CarrierPage } from '../fund/carrier-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/caisse/gestion')({
  component: () => <CarrierPage place={usePlace()} />,
})
