import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { build, type Plugin, type Rolldown } from 'vite'
import { pagesFont } from './pages-font.ts'

const typeface = fileURLToPath(new URL('../../packages/ui/package.json', import.meta.url))
const source = fileURLToPath(new URL('./src/pages.css', import.meta.url))

/**
 * Adds the style sheet of the pages that the server writes whole. It is built by itself: within the build of the
 * application it would become part of that one's sheet, which weighs as much as such a page may.
 */
export const pagesStyle = (): Plugin => ({
  name: 'pages-style',
  apply: 'build',
  async generateBundle() {
    const { target } = this.environment.config.build
    const built = await build({
      configFile: false,
      logLevel: 'error',
      plugins: [tailwindcss()],
      build: { write: false, target, rolldownOptions: { input: { pages: source } } },
    })
    const font = await pagesFont(typeface)
    this.emitFile({ type: 'asset', fileName: font.name, source: font.source })
    for (const file of (built as Rolldown.RolldownOutput).output)
      if (file.type === 'asset')
        this.emitFile({ type: 'asset', fileName: file.fileName, source: `${font.css}${file.source}` })
  },
})
