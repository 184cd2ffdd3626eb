import { createServer, type Server as HttpServer, type IncomingMessage } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** How long running requests may take to end once the process stops. */
const endMs = 10_000

/** Bytes of an unread body that are taken off the connection, so that it can bring the next request. */
const takenOff = 64 * 1024
/** How long whoever is still sending more has to read the answer. */
const partingMs = 300

const hasMoreToCome = ({ complete, headers }: IncomingMessage): boolean => {
  const isOpenEnded = headers['transfer-encoding'] !== undefined
  return !complete && (isOpenEnded || Number(headers['content-length'] ?? 0) > takenOff)
}

/**
 * An answer that did not wait for the body, and the last on its connection. What is still coming stays in the network:
 * reading it to forget it would cost what refusing it saves. The end of the answer comes a moment after its last byte,
 * since a connection that is closed at once takes the answer from whoever still sends.
 */
const parting = async (answer: Response): Promise<Response> => {
  const said = new Uint8Array(await answer.arrayBuffer())
  let timer: NodeJS.Timeout
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(said)
      timer = setTimeout(() => controller.close(), partingMs)
    },
    cancel: () => clearTimeout(timer),
  })
  const headers = new Headers(answer.headers)
  headers.set('content-length', String(said.length))
  headers.set('connection', 'close')
  return new Response(body, { status: answer.status, headers })
}

export type Listening = { port: number; close(): Promise<void> }

/** Listens; closing ends the running requests, takes no new ones, and is over within 10 s. */
export const listen = async (
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  port: number,
  hostname: string,
): Promise<Listening> => {
  let closing = false
  const answer = getRequestListener(async (request, env) => {
    const answered = await fetch(request, env)
    const { incoming } = env as { incoming: IncomingMessage }
    return hasMoreToCome(incoming) ? parting(answered) : answered
  })
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
