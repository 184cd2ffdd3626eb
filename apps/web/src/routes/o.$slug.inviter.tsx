import { createFileRoute } from '@tanstack/react-router'
import { InviteMembers } from '../organisations/invite-members.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/inviter')({
  component: () => <InviteMembers place={usePlace()} />,
})
