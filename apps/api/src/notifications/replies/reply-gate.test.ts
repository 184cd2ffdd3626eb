import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, it, test } from 'vitest'
import { networkOf, replyGate } from './reply-gate.ts'

const bounds = { perNetwork: 5, strangerMs: 60_000, connectionMs: 60_000, refusals: 10 }
const opened: Socket[] = []
const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const one of opened.splice(0)) one.destroy()
  for (const one of servers.splice(0)) one.close()
})

const listening = async (extra: Partial<typeof bounds>) => {
  const gate = replyGate({ ...bounds, ...extra })
  const server = createServer(socket => {
    socket.on('error', () => {})
    gate.enter(socket)
    if (!socket.destroyed) socket.write('220\r\n')
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  /** Whether it is greeted. */
  const enter = async (localAddress = '127.0.0.1') => {
    const socket = connect({ port, host: '127.0.0.1', localAddress })
    opened.push(socket)
    socket.on('error', () => {})
    const isGreeted = await Promise.race([
      once(socket, 'data').then(() => true),
      once(socket, 'close').then(() => false),
    ])
    const peer = { remoteAddress: localAddress, remotePort: socket.localPort }
    return { socket, isGreeted, peer }
  }
  return { gate, enter }
}
const isOver = (socket: Socket) => expect.poll(() => socket.destroyed, { timeout: 5_000 }).toBe(true)

it('five at a time from one address, and others come in; who leaves makes room', async () => {
  const { enter } = await listening({})
  const own = []
  for (let count = 0; count < 5; count++) own.push(await enter())
  expect(own.map(one => one.isGreeted)).toEqual([true, true, true, true, true])
  for (let count = 0; count < 20; count++) expect((await enter()).isGreeted).toBe(false)
  expect((await enter('127.0.0.2')).isGreeted).toBe(true)
  own[0]?.socket.destroy()
  await expect.poll(async () => (await enter()).isGreeted, { timeout: 5_000 }).toBe(true)
})

it('who names no address of ours is sent away, whatever is said; after a mail again', async () => {
  const { enter, gate } = await listening({ strangerMs: 300 })
  const [stranger, known] = [await enter(), await enter()]
  gate.known(known.peer)
  const talking = setInterval(() => stranger.socket.write('NOOP\r\n'), 20)
  await isOver(stranger.socket)
  clearInterval(talking)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(known.socket.destroyed).toBe(false)
  gate.through(known.peer)
  await isOver(known.socket)
})

it('ten addresses in vain, and none lasts for ever', async () => {
  const { enter, gate } = await listening({ connectionMs: 600 })
  const { socket, peer } = await enter()
  for (let count = 0; count < 9; count++) gate.refused(peer)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(socket.destroyed).toBe(false)
  gate.refused(peer)
  await isOver(socket)
  const known = await enter()
  gate.known(known.peer)
  await isOver(known.socket)
})

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
