import { createFileRoute } from '@tanstack/react-router'
import { MemberOrganisations } from '../coalitions/member-organisations.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/organisations')({
  component: () => <MemberOrganisations place={usePlace()} />,
})
