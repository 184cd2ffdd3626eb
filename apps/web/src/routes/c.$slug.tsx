import { createFileRoute } from '@tanstack/react-router'
import { needPlace, PlaceLayout } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug')({
  beforeLoad: ({ params, location }) => needPlace('coalition', params.slug, location.pathname),
  component: () => <PlaceLayout entered={Route.useRouteContext().place} />,
})
