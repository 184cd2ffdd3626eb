import type { ReactNode } from 'react'
import { isNotFound } from '../acts/failure.ts'
import { BrokenPage } from './broken-page.tsx'
import { LoadingPage } from './loading-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

type LoadedProps<Data> = {
  query: { data: Data | undefined; isError: boolean; error: unknown; refetch: () => unknown }
  children: (data: Data) => ReactNode
}

/** A page of one answer: what is coming, what came, or what to do. What came once stays while it is asked again. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (!query.isError) return <LoadingPage />
  if (isNotFound(query.error)) return <NotFoundPage />
  return <BrokenPage onAgain={() => void query.refetch()} />
}
