import { connect } from 'node:net'

export type RawAnswer = { status: number; body: string }

/** What a program sends that goes on as it likes: the head of a request, and as much of its body as is given here. */
export const rawRequest = (
  origin: string,
  line: string,
  headers: Record<string, string>,
  begun: string,
): { answer: Promise<RawAnswer>; hungUp: Promise<void> } => {
  const { hostname, port } = new URL(origin)
  const answered = Promise.withResolvers<RawAnswer>()
  const closed = Promise.withResolvers<void>()
  const head = Object.entries({ host: `${hostname}:${port}`, ...headers }).map(pair => pair.join(': '))
  const socket = connect(Number(port), hostname, () =>
    socket.write(`${[`${line} HTTP/1.1`, ...head].join('\r\n')}\r\n\r\n${begun}`),
  )
  let text = ''
  socket.setEncoding('utf8').on('data', chunk => {
    text += chunk
    const [top = '', body = ''] = text.split('\r\n\r\n')
    const length = /^content-length: (\d+)$/im.exec(top)?.[1]
    if (length !== undefined && Buffer.byteLength(body) >= Number(length))
      answered.resolve({ status: Number(top.slice(9, 12)), body })
  })
  socket.on('error', answered.reject).on('close', () => {
    answered.reject(new Error('the server hung up without an answer'))
    closed.resolve()
  })
  return { answer: answered.promise, hungUp: closed.promise }
}
