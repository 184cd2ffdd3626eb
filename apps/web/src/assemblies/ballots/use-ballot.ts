import { useQuery } from '@tanstack/react-query'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { useAskedEvery } from '../live/use-live.ts'
import { againMs } from './shown-ballot.ts'

/** One ballot, read again and again from its opening until it is settled. */
export const useBallot = ({ spaceId }: Place, ballotId: string) => {
  const asksEvery = useAskedEvery(againMs)
  return useQuery(
    queries.assemblies.ballots.get.queryOptions(
      { spaceId, ballotId },
      {
        refetchInterval: ({ state: { data } }) =>
          data?.state === 'open' || data?.state === 'closed' ? asksEvery : false,
      },
    ),
  )
}
