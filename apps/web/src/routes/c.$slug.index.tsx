import { createFileRoute } from '@tanstack/react-router'
import { CoalitionPage } from '../coalitions/coalition-page.tsx'
import { usePlace } from '../place-route.tsx'
import { RoundStanding } from '../positions/agreements/round-standing.tsx'
import { useNextInRounds } from '../positions/use-next-in-rounds.ts'

function Home() {
  const place = usePlace()
  const standing = <RoundStanding place={place} />
  return <CoalitionPage place={place} next={useNextInRounds(place)} standing={standing} />
}

export const Route = createFileRoute('/c/$slug/')({ component: Home })
