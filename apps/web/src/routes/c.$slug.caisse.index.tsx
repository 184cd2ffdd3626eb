import { createFileRoute } from '@tanstack/react-router'
import { FundPage } from '../fund/fund-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/caisse/')({
  component: () => <FundPage place={usePlace()} />,
})
