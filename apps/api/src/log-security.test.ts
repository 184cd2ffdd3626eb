import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { foundOrganisation, inviteInto, requestId } from './testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from './testing/test-api.ts'

const [address, password] = ['nadia@discrete.test', 'une phrase que personne ne dit']
const lines: string[] = []
let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ LOG_LEVEL: 'info', TRUST_PROXY: 'yes' }, line => lines.push(line))
})
afterAll(() => api.stop())
beforeEach(() => {
  lines.length = 0
})

type Line = { msg: string; path: string; outcome: string; from: string; session?: string }
const written = (): Line[] =>
  lines.map(line => JSON.parse(line) as Line).filter(line => line.msg === 'security')
const outcomes = () => written().map(({ path, outcome }) => [path, outcome])
const post = (path: string, body: unknown, headers: Record<string, string>) =>
  fetch(`${api.origin}/trpc/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      origin: baseUrl,
      ...headers,
    },
    body: JSON.stringify(body),
  })

it('writes each way in and each change of an account, whether it went well or not (V16.3.1)', async () => {
  const person = await api.signInByMail(address, 'Nadia')
  await person.identity.setPassword.mutate({ password })
  await api.visitor().identity.signInWithPassword.mutate({ address, password })
  const wrong = api.visitor().identity.signInWithPassword.mutate({ address, password: `${password} !` })
  await expect(wrong).rejects.toThrow('password_wrong')
  await person.identity.signOut.mutate()
  expect(outcomes()).toEqual([
    ['identity.useLink', 'done'],
    ['identity.setPassword', 'done'],
    ['identity.signInWithPassword', 'done'],
    ['identity.signInWithPassword', 'identity.password_wrong'],
    ['identity.signOut', 'done'],
  ])
})

it('writes doors that stay shut, rights that are missing, and what no page sends (V16.3.2, V16.3.3)', async () => {
  const home = await foundOrganisation(api, 'Discrète', 'discrete')
  const member = await inviteInto(api, home, 'membre@discrete.test', 'Membre')
  const stranger = await api.signIn('autre@discrete.test', 'Autre')
  const { spaceId } = home
  lines.length = 0
  await expect(stranger.organisations.get.query({ spaceId })).rejects.toThrow('not_found')
  const pasted = { spaceId, requestId: requestId(), pasted: 'x@discrete.test' }
  const inviting = member.person.organisations.invite.mutate({ ...pasted, level: 'member', lang: 'fr' })
  await expect(inviting).rejects.toMatchObject({ data: { code: 'FORBIDDEN' } })
  const cookie = api.cookieOf(home.person)
  await post('organisations.get', { spaceId: 'ailleurs' }, { cookie })
  await post('organisations.get', { spaceId }, { cookie, origin: 'https://autre.test' })
  await post('organisations.get', { spaceId }, {})
  expect(outcomes()).toEqual([
    ['organisations.get', 'shared.not_found'],
    ['organisations.invite', expect.any(String)],
    ['organisations.get', 'shared.bad_request'],
    ['/trpc/organisations.get', 'shared.foreign_origin'],
  ])
  const sessions = written().map(line => line.session)
  expect(new Set(sessions).size).toBe(3)
  expect(sessions[2]).toBe(sessions[3])
})

it('tells one client from another, and names neither clients nor people', async () => {
  const wrong = { address, password: 'une autre phrase assez longue' }
  for (const client of ['203.0.113.7', '203.0.113.7', '198.51.100.9'])
    await post('identity.signInWithPassword', wrong, { 'x-forwarded-for': client })
  const [one, again, other] = written().map(line => line.from)
  expect(one).toBe(again)
  expect(one).not.toBe(other)
  const all = lines.join('')
  for (const secret of [address, wrong.password, '203.0.113.7', '198.51.100.9'])
    expect(all).not.toContain(secret)
})
