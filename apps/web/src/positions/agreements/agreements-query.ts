import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'

const secondsBetween = 20

/**
 * What unites and separates in a round, or in the latest. Others answer meanwhile: it is read again while somebody looks at it,
 * and when they come back to it.
 */
export const agreementsOf = (place: Place, roundId?: string) =>
  queries.positions.agreements.queryOptions(
    { spaceId: place.spaceId, ...(roundId !== undefined && { roundId }) },
    { refetchInterval: secondsBetween * 1000, refetchOnWindowFocus: 'always' },
  )
