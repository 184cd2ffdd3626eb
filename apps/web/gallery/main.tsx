import { languages } from '@reliance/core/shared/messages.ts'
import { createRoot } from 'react-dom/client'
import './gallery.css'
import { Shell } from '../src/home/shell.tsx'
import { loadTexts } from '../src/i18n.ts'
import { LanguageProvider } from '../src/language-provider.tsx'
import { screenNamed } from './screens.tsx'

const wished = new URLSearchParams(location.search)
const language = languages.find(one => one === wished.get('language')) ?? 'fr'
const screen = screenNamed(language, wished.get('screen') ?? '')
const texts = await loadTexts(language)
const root = document.getElementById('app')
if (root !== null)
  createRoot(root).render(
    <LanguageProvider language={language} texts={texts}>
      <Shell {...screen.frame} connection={screen.connection ?? { online: true, expired: false }}>
        {screen.content}
      </Shell>
    </LanguageProvider>,
  )
