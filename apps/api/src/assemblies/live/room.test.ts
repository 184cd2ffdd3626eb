import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readEvents } from '../../testing/read-events.ts'
import { type Followed, Room } from './room.ts'

type Screen = { says: string }
const pace = { afterWriteMs: 5, idleMs: 20, rightMs: 60, breathMs: 50 }

let room: Room<Screen>
let server: Server
let url: string
/** What the database would say. */
let screen: Screen
let memberIds: string[]
let out: Set<string>
let fails: boolean
let looks: number
/** What the next one who joins was read, where it is not what the database would say now. */
let joinedWith: Screen | null

const followed = (): Followed<Screen> => ({ screen, memberIds, now: '2026-11-19T18:30:00.000Z' })

beforeEach(async () => {
  room = new Room<Screen>(({ says }) => says, pace)
  ;[screen, memberIds, out, fails, looks] = [{ says: 'one' }, ['ana', 'bilal'], new Set(), false, 0]
  joinedWith = null
  server = createServer((request, to) => {
    const personId = request.url?.slice(1) ?? ''
    to.writeHead(200, { 'content-type': 'text/event-stream' })
    const look = async () => {
      looks++
      if (fails) throw new Error('the database is away')
      return out.has(personId) ? ('gone' as const) : followed()
    }
    const listener = { personId, look, may: async () => !out.has(personId), to }
    room.join(
      listener,
      { ...followed(), screen: joinedWith ?? screen },
      request.headers['last-event-id']?.toString(),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  room.close()
  server.close()
})

const follow = (who: string, has?: string) =>
  readEvents(`${url}/${who}`, has === undefined ? {} : { 'last-event-id': has })

it('writes everybody what is there, then each change once, in its order', async () => {
  const [ana, bilal] = [await follow('ana'), await follow('bilal')]
  await vi.waitFor(() => expect([ana.newest()?.id, bilal.newest()?.id]).toEqual(['one', 'one']))
  for (const says of ['two', 'three']) {
    screen = { says }
    room.touch()
    await vi.waitFor(() => expect(ana.newest()?.id).toBe(says))
  }
  await vi.waitFor(() => expect(bilal.events.map(one => one.id)).toEqual(['one', 'two', 'three']))
  // What another process wrote is found without being told.
  screen = { says: 'four' }
  await vi.waitFor(() => expect(bilal.newest()?.id).toBe('four'))
})

it('reads once for all who listen', async () => {
  const all = await Promise.all(Array.from({ length: 40 }, () => follow('ana')))
  looks = 0
  screen = { says: 'two' }
  room.touch()
  await vi.waitFor(() => expect(all.every(one => one.newest()?.id === 'two')).toBe(true))
  expect(looks).toBeLessThan(10)
})

it('writes whoever comes back the newest, and nothing that they have', async () => {
  const ana = await follow('ana')
  await vi.waitFor(() => expect(ana.newest()?.id).toBe('one'))
  ana.leave()
  await vi.waitFor(() => expect(room.size).toBe(0))
  const unchanged = await follow('ana', 'one')
  screen = { says: 'two' }
  room.touch()
  await vi.waitFor(() => expect(unchanged.events.map(one => one.id)).toEqual(['two']))
  const missed = await follow('bilal', 'one')
  await vi.waitFor(() => expect(missed.events.map(one => one.id)).toEqual(['two']))
})

it('lets nobody look on longer than their right lasts', async () => {
  const [ana, bilal] = [await follow('ana'), await follow('bilal')]
  await vi.waitFor(() => expect(bilal.newest()?.id).toBe('one'))
  // No member any more: at the next look.
  memberIds = ['ana']
  await vi.waitFor(() => expect(bilal.isOver()).toBe(true))
  expect(ana.isOver()).toBe(false)
  // A session that ended: the one through whom it is read, and each of the others by their own.
  memberIds = ['ana', 'bilal']
  const again = await follow('bilal')
  out.add('bilal')
  await vi.waitFor(() => expect(again.isOver()).toBe(true))
  expect(ana.isOver()).toBe(false)
  out.add('ana')
  await vi.waitFor(() => expect(ana.isOver()).toBe(true))
})

it('goes on and never back: whoever joins with what was read before is written what the others have', async () => {
  const ana = await follow('ana')
  await vi.waitFor(() => expect(ana.newest()?.id).toBe('one'))
  screen = { says: 'two' }
  room.touch()
  await vi.waitFor(() => expect(ana.newest()?.id).toBe('two'))
  // Read before the change, and in after it.
  joinedWith = { says: 'one' }
  const late = await follow('bilal')
  await vi.waitFor(() => expect(late.events.map(one => one.id)).toEqual(['two']))
  await new Promise(resolve => setTimeout(resolve, 60))
  expect(ana.events.map(one => one.id)).toEqual(['one', 'two'])
})

it('keeps everybody while the database does not answer, and goes on after it', async () => {
  const ana = await follow('ana')
  await vi.waitFor(() => expect(ana.newest()?.id).toBe('one'))
  fails = true
  screen = { says: 'two' }
  room.touch()
  await new Promise(resolve => setTimeout(resolve, 80))
  expect([ana.isOver(), ana.newest()?.id]).toEqual([false, 'one'])
  fails = false
  await vi.waitFor(() => expect(ana.newest()?.id).toBe('two'))
})
