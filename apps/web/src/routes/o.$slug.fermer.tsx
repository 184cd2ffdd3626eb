import { createFileRoute } from '@tanstack/react-router'
import { CloseOrganisation } from '../organisations/close-organisation.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/fermer')({
  component: () => <CloseOrganisation place={usePlace()} />,
})
