import { createFileRoute } from '@tanstack/react-router'
import { OrganisationPage } from '../organisations/organisation-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/')({
  component: () => <OrganisationPage place={usePlace()} />,
})
