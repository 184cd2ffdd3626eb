import { createFileRoute } from '@tanstack/react-router'
import { LeaveCoalition } from '../coalitions/leave-coalition.tsx'
import { usePlace } from '../place-route.tsx'
import { TakeAway } from '../positions/files/take-away.tsx'

function Leave() {
  const place = usePlace()
  return (
    <LeaveCoalition
      place={place}
      takeAway={one => <TakeAway key={one.organisationId} coalition={place} {...one} />}
    />
  )
}

export const Route = createFileRoute('/c/$slug/quitter')({ component: Leave })
