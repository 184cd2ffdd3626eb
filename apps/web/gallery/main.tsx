import { languages } from '@reliance/core/shared/messages.ts'
import { LiveRegion } from '@reliance/ui/live-region.tsx'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import './gallery.css'
import { LanguageProvider } from '../src/language-provider.tsx'
import { pageTexts } from '../src/page-texts.ts'
import { needTexts, speak } from '../src/texts.ts'
import { GalleryShell } from './frames.tsx'
import { screenNamed } from './screens.tsx'

const wished = new URLSearchParams(location.search)
const language = languages.find(one => one === wished.get('language')) ?? 'fr'
await speak(language)
await needTexts(...new Set(Object.values(pageTexts).flat()), 'shared/today-interface')
const element = document.getElementById('app')
const root = element && createRoot(element)

/** The screen named after the `#`, begun anew: looking at the next one needs no new document. */
function show(): void {
  const name = location.hash.slice(1)
  const screen = screenNamed(language, name)
  flushSync(() =>
    root?.render(
      <LanguageProvider key={name}>
        <LiveRegion>
          <GalleryShell
            frame={screen.frame}
            language={language}
            connection={screen.connection ?? { online: true, expired: false }}
          >
            {screen.content}
          </GalleryShell>
        </LiveRegion>
      </LanguageProvider>,
    ),
  )
  document.documentElement.dataset.screen = name
}
show()
addEventListener('hashchange', show)
