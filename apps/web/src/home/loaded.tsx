import { Skeleton } from '@reliance/ui/skeleton.tsx'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { failureOf, isForbidden, isNotFound } from '../acts/failure.ts'
import { BrokenPage } from './broken-page.tsx'
import { LoadingPage } from './loading-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import type { KeptFor } from './refused-page.tsx'
import { Unread } from './unread.tsx'

// Few people ever read it: it is no part of a first page.
const RefusedPage = lazy(() => import('./refused-page.tsx').then(file => ({ default: file.RefusedPage })))

type LoadedProps<Data> = {
  query: { data: Data | undefined; isError: boolean; error: unknown; refetch: () => unknown }
  children: (data: Data) => ReactNode
}

/**
 * A page of one answer: what is coming, what came, or what to do. What came once stays while it is asked again.
 * @param kept what to say to whoever the page is not for.
 */
export function Loaded<Data>({ query, kept, children }: LoadedProps<Data> & { kept?: KeptFor }) {
  if (query.data !== undefined) return children(query.data)
  if (!query.isError) return <LoadingPage />
  if (isNotFound(query.error)) return <NotFoundPage />
  if (isForbidden(query.error))
    return (
      <Suspense fallback={<LoadingPage />}>
        <RefusedPage refusal={failureOf(query.error, []).general} kept={kept} />
      </Suspense>
    )
  return <BrokenPage onAgain={() => void query.refetch()} />
}

/** A part of a page of one answer: its page has a title of its own already, whatever becomes of this part. */
export function LoadedPart<Data>({ query, children }: LoadedProps<Data>) {
  const t = useTranslations('interface.shell')
  if (query.data !== undefined) return children(query.data)
  return query.isError ? <Unread query={query} /> : <Skeleton label={t('loading')} lines={2} />
}
