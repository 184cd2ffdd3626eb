import { createFileRoute } from '@tanstack/react-router'
import { MemberPage } from '../coalitions/member-page.tsx'
import { usePlace } from '../place-route.tsx'

function Member() {
  const { organisationId } = Route.useParams()
  return <MemberPage place={usePlace()} organisationId={organisationId} />
}

export const Route = createFileRoute('/c/$slug/organisations_/$organisationId')({ component: Member })
