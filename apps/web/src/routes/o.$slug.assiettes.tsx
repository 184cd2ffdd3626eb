import { createFileRoute } from '@tanstack/react-router'
import { BasesPage } from '../fund/bases-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/assiettes')({
  component: () => <BasesPage place={usePlace()} />,
})
