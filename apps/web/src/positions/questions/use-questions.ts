import { useInfiniteQuery } from '@tanstack/react-query'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'

/** The questions of a coalition, or of one statement, page by page, the latest first. */
export function useQuestions({ spaceId }: Place, statementId?: string) {
  const query = useInfiniteQuery({
    queryKey: ['questions', spaceId, statementId ?? null],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.positions.questions.query({
        spaceId,
        before: pageParam,
        ...(statementId !== undefined && { statementId }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
  return { query, questions: query.data?.pages.flatMap(page => page.items) }
}
