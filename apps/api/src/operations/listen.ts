import { createServer, type Server as HttpServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** How long running requests may take to end once the process stops. */
const endMs = 10_000

export type Listening = { port: number; close(): Promise<void> }

/** Listens; closing ends the running requests, takes no new ones, and is over within 10 s. */
export const listen = async (
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  port: number,
  hostname: string,
): Promise<Listening> => {
  let closing = false
  const answer = getRequestListener(fetch as Parameters<typeof getRequestListener>[0])
  const server: HttpServer = createServer((request, response) => {
    // A connection kept alive would bring one more request.
    if (closing) response.setHeader('connection', 'close')
    response.once('finish', () => closing && server.closeIdleConnections())
    return answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, () => resolve())
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      closing = true
      const late = setTimeout(() => server.closeAllConnections(), endMs)
      await new Promise(resolve => {
        server.close(resolve)
        server.closeIdleConnections()
      })
      clearTimeout(late)
    },
  }
}
