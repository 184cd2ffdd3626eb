import { createFileRoute } from '@tanstack/react-router'
import { CoalitionPage } from '../coalitions/coalition-page.tsx'
import { usePlace } from '../place-route.tsx'
import { useNextInRounds } from '../positions/use-next-in-rounds.ts'

function Home() {
  const place = usePlace()
  return <CoalitionPage place={place} next={useNextInRounds(place)} />
}

export const Route = createFileRoute('/c/$slug/')({ component: Home })
