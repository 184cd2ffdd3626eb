import { sheetsToDo } from '@reliance/core/positions/sheets-to-do.ts'
import { useQueries } from '@tanstack/react-query'
import { api, type Outputs } from '../../trpc.ts'
import type { Member } from '../member.ts'

type Sheet = Outputs['positions']['sheet']
type OwnSheet = Member & { empty: number; prepared: number; toConfirm: number }

/** What a sheet leaves to do for whoever may write it: as the first screen tells it, by the same rule. */
const leftOf = (
  { organisationId, displayName }: Member,
  { statements, drafts, published, can }: Sheet,
): OwnSheet[] => {
  if (!can.represent) return []
  const publishedAt = new Map(published.map(one => [one.statementId, new Date(one.publishedAt)]))
  const rows = statements.map(({ statementId }) => ({
    statementId,
    publishedAt: publishedAt.get(statementId) ?? null,
  }))
  const sheet = { coalitionId: '', organisationId, roundId: '', rows }
  const saved = drafts.map(({ statementId, savedAt, stance }) => ({
    organisationId,
    coalitionId: '',
    statementId,
    savedAt: new Date(savedAt),
    undebated: stance === 'undebated',
  }))
  const [left] = sheetsToDo([sheet], saved)
  return [
    {
      organisationId,
      displayName,
      empty: left?.empty ?? 0,
      prepared: left?.prepared ?? 0,
      toConfirm: published.filter(one => one.toConfirm).length,
    },
  ]
}

/**
 * The sheets of my organisations in a round, with what is left to do: read from home too, where "not debated yet" is
 * kept. Their answers are those of now, apart from what the page of the sheet keeps.
 */
export function useOwnSheets(mine: readonly Member[], coalitionId: string, roundId: string): OwnSheet[] {
  return useQueries({
    queries: mine.map(({ organisationId }) => ({
      queryKey: ['own sheet', coalitionId, roundId, organisationId],
      queryFn: () => api.positions.sheet.query({ organisationId, coalitionId, roundId }),
      staleTime: 0,
      gcTime: 0,
    })),
    combine: answers =>
      mine.flatMap((member, at) => {
        const sheet = answers[at]?.data
        return sheet === undefined ? [] : leftOf(member, sheet)
      }),
  })
}
