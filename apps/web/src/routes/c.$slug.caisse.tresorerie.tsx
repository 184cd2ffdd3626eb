import { createFileRoute } from '@tanstack/react-router'
import { TreasuryPage } from '../fund/treasury-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/caisse/tresorerie')({
  component: () => <TreasuryPage place={usePlace()} />,
})
