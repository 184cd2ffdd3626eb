import { createFileRoute } from '@tanstack/react-router'
import { useLocale } from 'use-intl'
import { LeaveCoalition } from '../coalitions/leave-coalition.tsx'
import { usePlace } from '../place-route.tsx'
import { api } from '../trpc.ts'

function Leave() {
  const place = usePlace()
  const lang = useLocale()
  const { spaceId } = place
  return (
    <LeaveCoalition
      place={place}
      takeAlong={organisationId => api.positions.exportOrganisation.query({ spaceId, organisationId, lang })}
    />
  )
}

export const Route = createFileRoute('/c/$slug/quitter')({ component: Leave })
