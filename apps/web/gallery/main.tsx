import { languages } from '@reliance/core/shared/messages.ts'
import { LiveRegion } from '@reliance/ui/live-region.tsx'
import { createRoot } from 'react-dom/client'
import './gallery.css'
import { Shell } from '../src/home/shell.tsx'
import { LanguageProvider } from '../src/language-provider.tsx'
import { textFiles } from '../src/text-files.ts'
import { needTexts, speak } from '../src/texts.ts'
import { screenNamed } from './screens.tsx'

const wished = new URLSearchParams(location.search)
const language = languages.find(one => one === wished.get('language')) ?? 'fr'
const screen = screenNamed(language, wished.get('screen') ?? '')
await speak(language)
await needTexts(...(Object.keys(textFiles) as (keyof typeof textFiles)[]))
const root = document.getElementById('app')
if (root !== null)
  createRoot(root).render(
    <LanguageProvider>
      <LiveRegion>
        <Shell {...screen.frame} connection={screen.connection ?? { online: true, expired: false }}>
          {screen.content}
        </Shell>
      </LiveRegion>
    </LanguageProvider>,
  )
