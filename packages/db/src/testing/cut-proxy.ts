import { connect, createServer, type Socket } from 'node:net'

/** A way to the server that a test can cut. */
export type CutProxy = {
  /** The same address, through this way. */
  through(url: string): string
  /** How many messages have gone to the server: what was sent at once is one. */
  sent(): number
  /** Resets every connection; new ones pass. */
  sever(): void
  /** From now on nothing passes either way, and nothing says so: a pulled cable, a firewall that drops. */
  silence(): void
  /** What stands is not answered any more, and nothing says so; new connections pass. */
  mute(): void
  /** The way is free again; what was under way arrives late, or its connections are gone. */
  heal(late: 'arrives' | 'is gone'): void
  stop(): Promise<void>
}

/** @param url of the server behind. */
export const startCutProxy = async (url: string): Promise<CutProxy> => {
  const { hostname, port } = new URL(url)
  const pairs = new Set<[Socket, Socket]>()
  let silent = false
  let sent = 0
  const server = createServer({ allowHalfOpen: true, noDelay: true }, near => {
    const far = connect({ host: hostname, port: Number(port), allowHalfOpen: true, noDelay: true })
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    near.on('data', () => sent++)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', chunk => to.write(chunk))
      from.on('end', () => to.end())
      from.on('error', () => to.destroy())
      from.on('close', () => {
        to.destroy()
        pairs.delete(pair)
      })
      if (silent) from.pause()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  const sever = () => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy()
      far.resetAndDestroy()
    }
  }
  return {
    through: given => Object.assign(new URL(given), { port: String(own) }).toString(),
    sent: () => sent,
    sever,
    silence() {
      silent = true
      for (const socket of [...pairs].flat()) socket.pause()
    },
    mute() {
      for (const socket of [...pairs].flat()) socket.pause()
    },
    heal(late) {
      silent = false
      if (late === 'is gone') sever()
      else for (const socket of [...pairs].flat()) socket.resume()
    },
    async stop() {
      sever()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
