import { createFileRoute } from '@tanstack/react-router'
import { needPlace, PlaceLayout } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug')({
  beforeLoad: ({ params, location }) => needPlace('organisation', params.slug, location.pathname),
  component: () => <PlaceLayout entered={Route.useRouteContext().place} />,
})
