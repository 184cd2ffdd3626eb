import { createFileRoute } from '@tanstack/react-router'
import { InviteOrganisations } from '../coalitions/invite-organisations.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/inviter')({
  component: () => <InviteOrganisations place={usePlace()} />,
})
