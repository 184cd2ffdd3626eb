import { connect } from 'node:net'

/**
 * The client of a measured server, in a process of its own: posts the same request over kept connections for a while
 * and says how many were answered with 200. It shares two cores with what it measures, so it writes the same bytes
 * each time and reads of an answer no more than its status and its length.
 */
type Order = { url: string; headers: Record<string, string>; body: string; loops: number; ms: number }

const requestOf = ({ url, headers, body }: Order): Buffer => {
  const { host, pathname } = new URL(url)
  const all = {
    host,
    connection: 'keep-alive',
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

/** The bytes of one answer, head and body; undefined until its head is whole. */
const lengthOf = (received: Buffer): number | undefined => {
  const end = received.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const length = /\r\ncontent-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1]
  if (length === undefined) throw new Error('an answer without its length')
  return end + 4 + Number(length)
}

/** One connection that asks again as soon as it is answered, until the time is over. */
const ask = (order: Order, until: number, answered: (isOk: boolean) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = requestOf(order)
    const socket = connect(Number(new URL(order.url).port), new URL(order.url).hostname)
    let received: Buffer = Buffer.alloc(0)
    socket.setNoDelay(true)
    socket.on('error', reject)
    socket.on('connect', () => socket.write(request))
    socket.on('data', chunk => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const length = lengthOf(received)
      if (length === undefined || received.length < length) return
      answered(received.toString('latin1', 9, 12) === '200')
      received = received.subarray(length)
      if (performance.now() < until) socket.write(request)
      else socket.end(() => resolve())
    })
  })

process.on('message', async (order: Order) => {
  const begun = performance.now()
  let [answered, refused] = [0, 0]
  const count = (isOk: boolean) => {
    if (isOk) answered++
    else refused++
  }
  await Promise.all(Array.from({ length: order.loops }, () => ask(order, begun + order.ms, count)))
  process.send?.({ answered, refused, seconds: (performance.now() - begun) / 1000 })
})
