import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { useQuery } from '@tanstack/react-query'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'

/** My organisations that are members of this coalition, in alphabetical order. */
export function useMine(place: Place) {
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  const mine = (query.data?.myOrganisations ?? [])
    .filter(one => one.status === 'joined')
    .map(({ organisationId, displayName }) => ({ organisationId, displayName }))
    .toSorted((a, b) => compareNames(a.displayName, b.displayName))
  return { mine, query }
}
