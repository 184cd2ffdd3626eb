import { createServer } from 'vite'

/** The gallery on a free port: its address, and how to close it. */
export async function startGallery(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: new URL('./vite.config.ts', import.meta.url).pathname,
    logLevel: 'error',
    server: { port: 0 },
  })
  await server.listen()
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
