import { createFileRoute, Outlet } from '@tanstack/react-router'
import { SignedNotice } from '../coalitions/signed-notice.tsx'
import { needPlace, PlaceLayout } from '../place-route.tsx'

function Layout() {
  const { place } = Route.useRouteContext()
  return (
    <PlaceLayout entered={place}>
      <SignedNotice coalition={place.name} />
      <Outlet />
    </PlaceLayout>
  )
}

export const Route = createFileRoute('/c/$slug')({
  beforeLoad: ({ params, location }) => needPlace('coalition', params.slug, location.pathname),
  component: Layout,
})
