import http from 'node:http'

type Asked = { url: string; cookies: readonly string[]; each: number }

/** Opens the streams that `p4-live.ts` asks for, and says of each number of points when each stream had it. */
process.on('message', (asked: Asked | 'report') => {
  if (asked === 'report') return process.send?.({ arrived: Object.fromEntries(arrived), open })
  void listen(asked)
})

const arrived = new Map<string, number[]>()
let open = 0

const follow = (url: string, cookie: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = http.get(url, { headers: { cookie }, agent: false }, answer => {
      if (answer.statusCode !== 200) return reject(new Error(`${answer.statusCode}`))
      open++
      answer.setEncoding('utf8')
      answer.on('data', (text: string) => {
        const [, total] = /"total":(\d+)/.exec(text) ?? []
        if (total !== undefined) note(total)
      })
      resolve()
    })
    request.on('error', reject)
  })

const note = (total: string): void => {
  const times = arrived.get(total) ?? []
  times.push(Date.now())
  arrived.set(total, times)
}

async function listen({ url, cookies, each }: Asked): Promise<void> {
  for (const cookie of cookies) await Promise.all(Array.from({ length: each }, () => follow(url, cookie)))
  process.send?.({ ready: open })
}
