import http from 'node:http'

/**
 * The client of a measured server, in a process of its own: posts the same request over kept connections for
 * a while and says how many were answered with 200.
 */
type Order = { url: string; headers: Record<string, string>; body: string; loops: number; ms: number }

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

const post = ({ url, headers, body }: Order): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, answer => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    request.on('error', reject)
    request.end(body)
  })

process.on('message', async (order: Order) => {
  const begun = performance.now()
  let [answered, refused] = [0, 0]
  await Promise.all(
    Array.from({ length: order.loops }, async () => {
      while (performance.now() - begun < order.ms) {
        if ((await post(order)) === 200) answered++
        else refused++
      }
    }),
  )
  process.send?.({ answered, refused, seconds: (performance.now() - begun) / 1000 })
})
