import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, preview } from 'vite'

/** The gallery built and served on a free port: its address, and how to close it. */
export async function startGallery(): Promise<{ address: string; close: () => Promise<void> }> {
  const configFile = new URL('./vite.config.ts', import.meta.url).pathname
  const outDir = await mkdtemp(path.join(tmpdir(), 'reliance-gallery-'))
  const built = { configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const
  await build(built)
  const server = await preview({ ...built, preview: { port: 0 } })
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
