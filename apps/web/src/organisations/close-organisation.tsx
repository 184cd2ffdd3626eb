import { useQuery } from '@tanstack/react-query'
import { Loaded } from '../home/loaded.tsx'
import { CloseSpace } from '../mandates/close-space.tsx'
import { ClosedSpace } from '../mandates/reopen-space.tsx'
import type { Place } from '../person.ts'
import { api, queries } from '../trpc.ts'
import { LeaveOrganisation } from './leave-organisation.tsx'
import { TakeSpace } from './take-space.tsx'

/** An organisation that ends: closing it, and what remains once it is closed. */
export function CloseOrganisation({ place }: { place: Place }) {
  const query = useQuery(queries.organisations.get.queryOptions({ spaceId: place.spaceId }))
  const take = <TakeSpace place={place} />
  return (
    <Loaded query={query}>
      {({ closing }) => {
        if (closing !== null)
          return (
            <ClosedSpace
              place={place}
              closing={closing}
              take={take}
              reopen={input => api.organisations.reopen.mutate(input)}
              leave={<LeaveOrganisation place={place} />}
            />
          )
        return <CloseSpace place={place} take={take} />
      }}
    </Loaded>
  )
}
