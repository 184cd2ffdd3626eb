import { createRootRoute } from '@tanstack/react-router'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { OutsideShell } from '../home/outside-shell.tsx'

export const Route = createRootRoute({
  notFoundComponent: () => (
    <OutsideShell>
      <NotFoundPage />
    </OutsideShell>
  ),
})
