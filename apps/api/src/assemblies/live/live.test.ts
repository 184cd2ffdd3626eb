import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { meetingScene, speakingOf } from '../../testing/meeting-scene.ts'
import { readEvents } from '../../testing/read-events.ts'
import { requestId } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const follow = (person: TestPerson | null, spaceId: string, assemblyId: string, headers = {}) =>
  readEvents(`${api.origin}/live/${spaceId}/${assemblyId}`, {
    ...(person && { cookie: api.cookieOf(person) }),
    ...headers,
  })

it('is open to the people of the organisation, and to nobody else', async () => {
  const [s, other] = [await meetingScene(api, 'direct'), await meetingScene(api, 'direct-ailleurs')]
  const { spaceId, assemblyId } = s
  const status = async (...of: Parameters<typeof follow>) => (await follow(...of)).status
  expect(await status(null, spaceId, assemblyId)).toBe(401)
  // Another tenant's and one that does not exist: the same.
  expect(await status(other.keeper, spaceId, assemblyId)).toBe(404)
  expect(await status(s.keeper, spaceId, other.assemblyId)).toBe(404)
  expect(await status(s.keeper, spaceId, requestId())).toBe(404)
  expect(await status(s.keeper, spaceId, 'nothing')).toBe(404)
  expect(await status(s.keeper, spaceId, assemblyId, { 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await refusalOf(other.keeper.assemblies.screen.query({ spaceId, assemblyId }))).toBe(
    'shared.not_found',
  )
  const open = await follow(s.member, spaceId, assemblyId, { 'sec-fetch-site': 'same-origin' })
  expect([open.status, open.header('content-type'), open.header('cache-control')]).toEqual([
    200,
    'text/event-stream',
    'no-store',
  ])
  open.leave()
})

it('R103: says who speaks and who waits as it changes, and what is voted, to everybody alike', async () => {
  const s = await meetingScene(api, 'direct-parole')
  const [first = ''] = s.itemIds
  await s.run()
  const wall = await follow(s.third, s.spaceId, s.assemblyId)
  const said = () => JSON.parse(wall.newest()?.data ?? '{}')
  await vi.waitFor(() =>
    expect(said()).toMatchObject({ state: 'running', point: null, present: 3, total: 3 }),
  )
  await s.startItem(s.keeper, first)
  await vi.waitFor(() => expect(said().point).toMatchObject({ number: 1, title: 'Accueil' }))
  const speaking = speakingOf(s.spaceId, s.assemblyId)
  await speaking.ask(s.member, s.memberId)
  await speaking.ask(s.third, s.thirdId)
  await speaking.give(s.keeper, s.memberId)
  await vi.waitFor(() =>
    expect(said().speech).toMatchObject({
      speaking: { name: 'Membre' },
      waiting: [{ name: 'Tiers' }],
      waits: 1,
    }),
  )
  // The flag of another is nobody's to see.
  await speaking.flag(s.third, true)
  expect(JSON.stringify(await s.third.assemblies.screen.query(s))).not.toContain('riority')
  // Whoever comes back with what they have is written nothing twice.
  const has = wall.newest()?.id ?? ''
  const back = await follow(s.keeper, s.spaceId, s.assemblyId, { 'last-event-id': has })
  await s.endItem(s.keeper, first, 'information')
  await vi.waitFor(() => expect(JSON.parse(back.newest()?.data ?? '{}').treated).toBe(1))
  expect(back.events.map(one => one.id)).not.toContain(has)
  wall.leave()
  back.leave()
})

it('ends with the right to look: whoever leaves the organisation is written nothing more', async () => {
  const s = await meetingScene(api, 'direct-depart')
  await s.run()
  const gone = await follow(s.third, s.spaceId, s.assemblyId)
  await vi.waitFor(() => expect(gone.events.length).toBe(1))
  await s.third.organisations.leave.mutate({ spaceId: s.spaceId, requestId: requestId() })
  await vi.waitFor(() => expect(gone.isOver()).toBe(true))
})
