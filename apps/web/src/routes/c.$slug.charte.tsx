import { createFileRoute } from '@tanstack/react-router'
import { CharterPage } from '../coalitions/charter-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/charte')({
  component: () => <CharterPage place={usePlace()} />,
})
