/// <reference types="node" />
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, test, vi } from 'vitest'

const kilobyte = 1000
const scriptCeiling = 141.6 * kilobyte
const ceiling = 150 * kilobyte

const sizeOf = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): number =>
  gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length

/** What the browser fetches for one page: the entry, the page, one language, and all they import. */
function chunksOf(chunks: ReadonlyMap<string, Rolldown.OutputChunk>, starts: readonly string[]) {
  const wanted = new Set<string>()
  const follow = (name: string): void => {
    if (wanted.has(name)) return
    wanted.add(name)
    for (const next of chunks.get(name)?.imports ?? []) follow(next)
  }
  for (const start of starts) follow(start)
  return [...wanted].flatMap(name => chunks.get(name) ?? [])
}

test('a first page costs at most 1.2 times the bare libraries, and 150 kB with its style sheet', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const root = new URL('..', import.meta.url).pathname
  // The router's plugin looks for tsr.config.json, which splits the pages, where it is started.
  process.chdir(root)
  const built = await build({ root, logLevel: 'silent', build: { write: false } })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  const chunks = new Map(
    output.flatMap(file => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  )
  const holding = (file: string) =>
    [...chunks.values()].filter(chunk => chunk.moduleIds.some(id => id.includes(file)))
  const entry = [...chunks.values()].filter(chunk => chunk.isEntry)
  const styles = output
    // Pages that the server writes have a sheet of their own.
    .filter(file => file.fileName.endsWith('.css') && !file.fileName.includes('/pages-'))
    .reduce((sum, file) => sum + sizeOf(file), 0)
  // The one of the pages that the server writes is no part of the application.
  const fonts = output.filter(({ fileName }) => fileName.endsWith('.woff2') && !fileName.includes('/pages-'))
  const shell = holding('/shared/interface.fr.ts')
  const pages = [
    [...shell, ...holding('/src/home/today.tsx')],
    [...shell, ...holding('/identity/interface.fr.ts'), ...holding('/src/identity/request-link.tsx')],
  ]
  for (const page of pages) {
    expect(page.length, 'the page has its own files').toBeGreaterThan(1)
    const starts = [...entry, ...page].map(chunk => chunk.fileName)
    const scripts = chunksOf(chunks, starts).reduce((sum, chunk) => sum + sizeOf(chunk), 0)
    expect(scripts).toBeLessThanOrEqual(scriptCeiling)
    expect(scripts + styles).toBeLessThanOrEqual(ceiling)
  }
  expect(
    fonts.reduce((sum, font) => sum + (font.type === 'asset' ? font.source.length : 0), 0),
  ).toBeLessThanOrEqual(60 * kilobyte)
}, 60_000)
