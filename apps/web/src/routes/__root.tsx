import { createRootRoute } from '@tanstack/react-router'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { OutsideShell } from '../home/outside-shell.tsx'
import { pageTexts } from '../page-texts.ts'
import { needTexts } from '../texts.ts'

export const Route = createRootRoute({
  beforeLoad: ({ matches }) =>
    needTexts(...matches.flatMap(({ routeId }) => pageTexts[String(routeId)] ?? [])),
  notFoundComponent: () => (
    <OutsideShell>
      <NotFoundPage />
    </OutsideShell>
  ),
})
