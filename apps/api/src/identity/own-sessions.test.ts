import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

it('shows one’s own sessions, and closes another of them or all others; somebody else’s is not found', async () => {
  const [first, second, third] = await Promise.all([
    api.signIn('ines@exemple.test', 'Inès'),
    api.signIn('ines@exemple.test', 'Inès'),
    api.signIn('ines@exemple.test', 'Inès'),
  ])
  const stranger = await api.signIn('etrangere@exemple.test')
  const sessions = await first.identity.sessions.query()
  expect(sessions.map(one => one.isThis).sort()).toEqual([false, false, true])
  const mine = sessions.find(one => one.isThis)?.handle ?? ''
  const other = sessions.find(one => !one.isThis)?.handle ?? ''
  for (const handle of [other, mine])
    expect(await refusalOf(stranger.identity.closeSession.mutate({ handle }))).toBe('shared.not_found')
  expect(await refusalOf(first.identity.closeSession.mutate({ handle: mine }))).toBe('shared.not_found')
  expect(await first.identity.closeSession.mutate({ handle: other })).toEqual({ closed: 1 })
  const left = await Promise.all([second, third].map(one => one.identity.whoAmI.query()))
  expect(left.filter(one => one === null)).toHaveLength(1)
  expect(await first.identity.closeSession.mutate({ handle: null })).toEqual({ closed: 1 })
  expect(await first.identity.sessions.query()).toHaveLength(1)
  expect((await stranger.identity.whoAmI.query())?.address).toBe('etrangere@exemple.test')
  for (const call of [
    api.visitor().identity.sessions.query(),
    api.visitor().identity.closeSession.mutate({ handle: null }),
  ])
    expect(await refusalOf(call)).toBe('shared.session_missing')
})

it('notes the last use once an hour', async () => {
  const person = await api.signIn('ana@exemple.test', 'Ana')
  const used = async () => (await person.identity.sessions.query())[0]?.usedAt ?? ''
  const before = await used()
  await person.identity.whoAmI.query()
  expect(await used()).toBe(before)
  await admin`update session set used_at = used_at - interval '2 hours'`
  await person.identity.whoAmI.query()
  expect((await used()) > before).toBe(true)
})
