import http from 'node:http'

type Asked = {
  origin: string
  trusted: string
  calls: readonly { cookie: string; body: string }[]
  at: number
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

const send = (origin: string, trusted: string, { cookie, body }: Asked['calls'][number]) =>
  new Promise<{ status: number; ms: number }>(resolve => {
    const begun = performance.now()
    const headers = {
      cookie,
      origin: trusted,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const url = `${origin}/trpc/assemblies.ballots.vote`
    const request = http.request(url, { method: 'POST', headers, agent }, answer => {
      answer.resume()
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, ms: performance.now() - begun }))
    })
    request.on('error', () => resolve({ status: 0, ms: performance.now() - begun }))
    request.end(body)
  })

/** Votes for `vote-storm.ts`, spread evenly over the milliseconds that it names, each at its moment. */
process.on('message', async ({ origin, trusted, calls, at }: Asked) => {
  const begun = performance.now()
  const answers = await Promise.all(
    calls.map(async (call, n) => {
      const wait = (n / calls.length) * at
      await new Promise(resolve => setTimeout(resolve, wait))
      return send(origin, trusted, call)
    }),
  )
  process.send?.({ answers, ms: performance.now() - begun })
})
