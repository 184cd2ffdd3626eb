import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledTexts } from '../compiled-texts.ts'

// Shows the screens with the demo coalition and no server; never part of the build.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [compiledTexts(), react(), tailwindcss()],
  server: { fs: { allow: ['../../..'] } },
})
