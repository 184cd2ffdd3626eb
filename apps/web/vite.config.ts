import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledTexts } from './compiled-texts.ts'
import { precompress } from './precompress.ts'

const api = 'http://localhost:3000'

// The router reads tsr.config.json, so that `tsr generate` and the build make the same route tree.
export default defineConfig({
  plugins: [compiledTexts(), tanstackRouter(), react(), tailwindcss(), precompress()],
  build: {
    // light-dark(), nesting and :has() as they are written.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // A file written into the style sheet would need `data:` in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What each route says of itself is read at the start: one file, not one a route.
        codeSplitting: { groups: [{ name: 'routes', test: /\/src\/routes\/[^?]*\.tsx$/ }] },
      },
    },
  },
  server: { proxy: { '/trpc': api, '/auth': api } },
})
