import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv } from 'vite'
import { compiledTexts } from './compiled-texts.ts'
import { firstFiles } from './first-files.ts'
import { pagesStyle } from './pages-style.ts'
import { precompress } from './precompress.ts'

/** Where `pnpm dev` started the API. */
const api = `http://localhost:${loadEnv('', '.', 'PORT').PORT ?? '3000'}`

// The router reads tsr.config.json, so that `tsr generate` and the build make the same route tree.
export default defineConfig({
  plugins: [
    compiledTexts(),
    tanstackRouter(),
    react(),
    tailwindcss(),
    firstFiles(),
    pagesStyle(),
    precompress(),
  ],
  build: {
    // light-dark(), nesting and :has() as they are written.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // A file written into the style sheet would need `data:` in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Every name stands in what each page starts with; seven signs tell versions of one file apart as well as eight.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        // One file for all that every page starts with, one for what every form is made of: a slow network
        // pays for each file more than for what is in it.
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'] },
            { name: 'forms', test: /\/(?:packages\/ui\/src\/(?:text-)?field|web\/src\/acts\/act-)/ },
            // What a list that grows needs: what is older, that it did not arrive, what is done with a line of it.
            {
              name: 'lists',
              test: /\/web\/src\/(?:home\/(?:older|unread)|organisations\/invitation-acts)\.tsx/,
            },
            // The other fields, of which most forms have several.
            {
              name: 'fields',
              test: /\/(?:packages\/ui\/src\/(?:select|checkbox|text-area)|web\/src\/home\/(?:date-field|number-(?:field|in)|use-unread-value))\./,
            },
            // What asks once before an act.
            { name: 'dialogs', test: /\/packages\/ui\/src\/(?:confirm-)?dialog\./ },
            // What pages say of what they have, and of what they have not.
            {
              name: 'parts',
              test: /\/(?:packages\/ui\/src\/(?:empty-state|paragraphs|sign|choice-row|tally|term|time-line|data-table)|web\/src\/mandates\/mandate-line)\./,
            },
            // What the rules of core read: ids, revisions, lines of text.
            {
              name: 'inputs',
              test: /\/packages\/core\/src\/(?:shared\/(?:id|revision|slug|text-input|seen-line|without-final-stop|hour-of-day|base64-input)|identity\/email-address|mandates\/mandate-state)\./,
            },
            // What a place says of itself, where it is changed.
            {
              name: 'settings',
              test: /\/web\/src\/(?:home\/(?:former-names|slug-field|change-address)|organisations\/(?:root-identity|kind-fields))\./,
            },
            // How one comes in, and proves again that it is oneself.
            { name: 'signing', test: /\/web\/src\/identity\/(?:asked-here|passkey-device)\./ },
            // What went and what came from one text to the next.
            {
              name: 'compared',
              test: /\/web\/src\/coalitions\/(?:use-charter-changes|changes-list|compared-text)\./,
            },
            // How a moment, an amount and a power are said.
            { name: 'said', test: /\/web\/src\/\w+\/use-(?:moment|euros|power-labels)\./ },
            // Who keeps what a form asks about somebody.
            { name: 'notes', test: /\/web\/src\/personal-data\/collection-/ },
            // What several edit at once.
            { name: 'edited', test: /\/(?:acts\/use-edited|shared\/merge-versions)\./ },
            // What keeps what is typed: nobody signs in with it.
            { name: 'typing', test: /\/web\/src\/acts\/(?:use-draft|use-typed|typing-store)/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/trpc': api, '/auth': api, '/live': api } },
})
