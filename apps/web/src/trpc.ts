import type { AppRouter } from '@reliance/api/router'
import { QueryClient } from '@tanstack/react-query'
import {
  createTRPCClient,
  getUntypedClient,
  httpBatchLink,
  TRPCClientError,
  type TRPCLink,
} from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { sayExpired, sayRecognised } from './connection.ts'
import { queriesThrough } from './query-keys.ts'
import { languageNow } from './texts.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: 1, networkMode: 'offlineFirst' },
    mutations: { retry: false, networkMode: 'offlineFirst' },
  },
})

/** What answers without a session says nothing about the session. */
const isOpenToAll = (path: string): boolean =>
  path.startsWith('identity.') || path.startsWith('territories.') || path.endsWith('.publicPage')

/** An answer "not signed in" says that the session ended; the page stays, with what is typed in it. */
const sessionLink: TRPCLink<AppRouter> =
  () =>
  ({ next, op }) =>
    observable(observer =>
      next(op).subscribe({
        next: value => {
          if (!isOpenToAll(op.path)) sayRecognised()
          observer.next(value)
        },
        error: error => {
          if (error instanceof TRPCClientError && error.data?.code === 'UNAUTHORIZED') sayExpired()
          observer.error(error)
        },
        complete: () => observer.complete(),
      }),
    )

/** Reads travel by POST too: what is asked belongs neither in addresses nor in logs. */
export const api = createTRPCClient<AppRouter>({
  links: [
    sessionLink,
    httpBatchLink({
      url: '/trpc',
      methodOverride: 'POST',
      maxItems: 10,
      headers: () => ({ 'accept-language': languageNow() }),
    }),
  ],
})

const untyped = getUntypedClient(api)

/** Reads for the cache of queries, by context and procedure. */
export const queries = queriesThrough((path, input) =>
  untyped.query(path, input),
) as TRPCOptionsProxy<AppRouter>

/** What the API answers, by context and procedure. */
export type Outputs = inferRouterOutputs<AppRouter>
