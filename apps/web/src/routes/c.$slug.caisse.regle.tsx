import { createFileRoute } from '@tanstack/react-router'
import { PledgeRulePage } from '../fund/pledge-rule-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/caisse/regle')({
  component: () => <PledgeRulePage place={usePlace()} />,
})
