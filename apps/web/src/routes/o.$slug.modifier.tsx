import { createFileRoute } from '@tanstack/react-router'
import { EditOrganisation } from '../organisations/edit-organisation.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/modifier')({
  component: () => <EditOrganisation place={usePlace()} />,
})
