import { createFileRoute } from '@tanstack/react-router'
import { PublishCharter } from '../coalitions/publish-charter.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/nouvelle-charte')({
  component: () => <PublishCharter place={usePlace()} />,
})
