import { LinkContext } from '@reliance/ui/link.tsx'
import { LiveRegion } from '@reliance/ui/live-region.tsx'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app.css'
import { AppLink } from './app-link.tsx'
import { followTitle } from './follow-title.ts'
import { BrokenPage } from './home/broken-page.tsx'
import { Framed } from './home/framed.tsx'
import { LoadingPage } from './home/loading-page.tsx'
import { chosenLanguage } from './i18n.ts'
import { LanguageProvider } from './language-provider.tsx'
import { routeTree } from './route-tree.gen.ts'
import { needTexts, speak } from './texts.ts'
import { queryClient } from './trpc.ts'

const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: () => (
    <Framed>
      <LoadingPage />
    </Framed>
  ),
  defaultErrorComponent: ({ reset }) => (
    <Framed>
      <BrokenPage onAgain={reset} />
    </Framed>
  ),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const comeToTitle = followTitle()
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation !== undefined && pathChanged) comeToTitle()
})

await speak(chosenLanguage())
await needTexts('shared/interface')
const root = document.getElementById('app')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <LinkContext value={AppLink}>
            {/* Above the pages, so that what is said on leaving one is heard on the next. */}
            <LiveRegion>
              <RouterProvider router={router} />
            </LiveRegion>
          </LinkContext>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  )
