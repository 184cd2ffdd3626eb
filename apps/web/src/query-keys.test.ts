import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { queriesThrough } from './query-keys.ts'

type Uses = {
  queryOptions: (
    input?: unknown,
    options?: object,
  ) => { queryKey: unknown[]; queryFn: () => Promise<unknown> }
  queryKey: (input?: unknown) => unknown[]
  pathKey: () => unknown[]
}
const asked: unknown[] = []
const queries = queriesThrough(async (path, input) => asked.push([path, input])) as {
  fund: Uses & { get: Uses; books: { year: Uses } }
}

it('asks the procedure of its path with its input, and keeps what a page says besides', async () => {
  const options = queries.fund.books.year.queryOptions({ year: 2026 }, { staleTime: 5 })
  expect(options).toMatchObject({ staleTime: 5 })
  await options.queryFn()
  await queries.fund.get.queryOptions().queryFn()
  expect(asked).toEqual([
    ['fund.books.year', { year: 2026 }],
    ['fund.get', undefined],
  ])
})

it('tells two inputs apart, and knows all reads below a path', async () => {
  const client = new QueryClient()
  const [one, other] = [1, 2].map(spaceId => queries.fund.get.queryKey({ spaceId }))
  client.setQueryData(one ?? [], 'one')
  client.setQueryData(other ?? [], 'other')
  client.setQueryData(['calendar'], 'elsewhere')
  expect(client.getQueryData(queries.fund.get.queryOptions({ spaceId: 2 }).queryKey)).toBe('other')
  await client.invalidateQueries({ queryKey: queries.fund.pathKey() })
  const states = client.getQueryCache().getAll()
  expect(states.map(query => [query.state.data, query.state.isInvalidated])).toEqual([
    ['one', true],
    ['other', true],
    ['elsewhere', false],
  ])
})
