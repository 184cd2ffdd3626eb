import { useQuery } from '@tanstack/react-query'
import { api } from '../trpc.ts'
import type { Member } from './member.ts'

type OwnSheet = Member & { empty: number; prepared: number; toConfirm: number }

/** What is left to do on one sheet, for whoever may write it. */
const leftOf = async (member: Member, coalitionId: string, roundId: string): Promise<OwnSheet[]> => {
  const { organisationId } = member
  const { can, toDo, published } = await api.positions.sheet.query({ organisationId, coalitionId, roundId })
  const toConfirm = published.filter(one => one.toConfirm).length
  return can.represent ? [{ ...member, ...toDo, toConfirm }] : []
}

/**
 * The sheets of my organisations in a round, with what is left to do: read from home too, where "not debated yet" is
 * kept. Their answers are those of now, apart from what the page of the sheet keeps.
 */
export function useOwnSheets(mine: readonly Member[], coalitionId: string, roundId: string): OwnSheet[] {
  const { data } = useQuery({
    queryKey: ['own sheets', coalitionId, roundId, mine],
    queryFn: async () => (await Promise.all(mine.map(one => leftOf(one, coalitionId, roundId)))).flat(),
    staleTime: 0,
    gcTime: 0,
  })
  return data ?? []
}
