import { createFileRoute, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { LoadingPage } from '../home/loading-page.tsx'
import { OutsideShell } from '../home/outside-shell.tsx'
import { RequestLink } from '../identity/request-link.tsx'
import { nextOf } from '../next-path.ts'

// Whoever opens a link has it to themselves: the page where one types an address stays light.
const OpenLink = lazy(() => import('../identity/open-link.tsx').then(file => ({ default: file.OpenLink })))

/** The token of a mail stands after `#`: it reaches no log and no referrer. */
function Enter() {
  const { next } = Route.useSearch()
  const token = useRouterState({ select: state => state.location.hash })
  return (
    <OutsideShell>
      {token === '' ? (
        <RequestLink next={next ?? '/'} />
      ) : (
        <Suspense fallback={<LoadingPage />}>
          <OpenLink key={token} token={token} />
        </Suspense>
      )}
    </OutsideShell>
  )
}

export const Route = createFileRoute('/entrer')({
  validateSearch: nextOf,
  component: Enter,
})
