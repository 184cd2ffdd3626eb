import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { baseUrl, startTestApi, type TestApi } from '../testing/test-api.ts'
import { knownDevices } from './known-devices.ts'
import { databaseLimits } from './rate-limits.ts'

const secret = 'only for tests, forty characters or more'
const [ana, bilal] = ['ana@exemple.test', 'bilal@exemple.test']
/** What the browser sends after it was given this line. */
const kept = (line: string): string => line.split(';')[0] ?? ''

describe('what a browser keeps', () => {
  const devices = knownDevices(secret, false)

  it('names the addresses that came in there to us alone, and says nothing of them to others', () => {
    const line = devices.remember(null, ana)
    expect(line).toMatch(
      /^reliance-device=[\w-]{22}\.[\w-]{22}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const cookie = devices.remember(kept(line), bilal)
    const both = [ana, bilal].map(address => devices.deviceOf(kept(cookie), address))
    expect(both[0]).toBe(both[1])
    expect(both[0]).toHaveLength(22)
    expect(devices.deviceOf(kept(cookie), 'autre@exemple.test')).toBeNull()
    // The same address on two browsers is written differently.
    expect(kept(devices.remember(null, ana)).split('.')[1]).not.toBe(kept(line).split('.')[1])
  })

  it('is made by nobody else, and taken to no other browser’s number', () => {
    const mine = kept(devices.remember(null, ana))
    const [, mark = ''] = mine.split('.')
    const [theirs] = kept(devices.remember(null, bilal)).split('.')
    for (const cookie of [
      `${theirs}.${mark}`,
      kept(knownDevices('another secret of forty characters or more', false).remember(null, ana)),
      `${mine.slice(0, -1)}${mine.endsWith('A') ? 'B' : 'A'}`,
      `reliance-device=${'A'.repeat(22)}.${'A'.repeat(22)}`,
      'reliance-device=court',
      'reliance-device=%00',
      '',
    ])
      expect([cookie, devices.deviceOf(cookie, ana)]).toEqual([cookie, null])
  })

  it('holds the five addresses that came in last, each once, until its account is gone', () => {
    const addresses = Array.from({ length: 7 }, (_, at) => `p${at}@exemple.test`)
    let cookie = ''
    for (const address of [...addresses, 'p3@exemple.test']) cookie = kept(devices.remember(cookie, address))
    const known = () => addresses.filter(address => devices.deviceOf(cookie, address) !== null)
    expect(known()).toEqual(addresses.slice(2))
    cookie = kept(devices.forget(cookie, 'p4@exemple.test'))
    expect(known()).toEqual(['p2@exemple.test', 'p3@exemple.test', 'p5@exemple.test', 'p6@exemple.test'])
  })
})

describe('links asked for an address', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi({ TRUST_PROXY: 'yes' })
  })
  afterAll(() => api.stop())

  const post = (path: string, input: object, from: string, cookie = '') =>
    fetch(`${api.origin}/trpc/identity.${path}`, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': from,
        cookie,
        'sec-fetch-site': 'same-origin',
        origin: baseUrl,
      },
    })
  const ask = async (address: string, from: string, cookie?: string): Promise<string> => {
    const answer = await post('requestLink', { address, lang: 'fr' }, from, cookie)
    const { error } = (await answer.json()) as { error?: { message: string } }
    return error?.message ?? 'sent'
  }
  const refused = 'identity.links_too_many'
  /** A browser that comes in by a link, from there; the cookies it then has. */
  const comeIn = async (address: string): Promise<{ session: string; device: string }> => {
    const [, token] = (await api.linkFor(address)).split('#')
    const answer = await post('useLink', { token }, '192.0.2.1')
    const [session = '', device = ''] = answer.headers.getSetCookie().map(kept)
    return { session, device }
  }
  /** Strangers at so many places ask five times each. */
  const strangers = async (address: string, places: number) => {
    const told: string[] = []
    for (let place = 0; place < places; place++)
      for (let time = 0; time < 5; time++) told.push(await ask(address, `198.51.100.${place}`))
    return told
  }

  it('are counted by address and client: one who asks too often shuts nobody else out', async () => {
    expect(await strangers(ana, 1)).toEqual(Array(5).fill('sent'))
    expect(await ask(ana, '198.51.100.0')).toBe(refused)
    expect(await ask(bilal, '198.51.100.0')).toBe('sent')
    expect(await ask(ana, '203.0.113.7')).toBe('sent')
    const answer = await post('requestLink', { address: ana, lang: 'fr' }, '198.51.100.0')
    expect(await answer.json()).toMatchObject({
      error: { data: { refusal: { field: 'address', params: { minutes: expect.any(Number) } } } },
    })
  })

  it('pass from a browser that came in with it, whatever strangers ask; the same where nobody has it', async () => {
    const [known, unknown] = ['connue@exemple.test', 'inconnue@exemple.test']
    const { device } = await comeIn(known)
    for (const address of [known, unknown]) {
      expect(await strangers(address, 4)).toEqual(Array(20).fill('sent'))
      expect(await ask(address, '203.0.113.7')).toBe(refused)
    }
    const own: string[] = []
    for (let time = 0; time < 6; time++) own.push(await ask(known, '203.0.113.7', device))
    expect(own).toEqual([...Array(5).fill('sent'), refused])
    // It is known for that address and for no other, and a second browser of theirs has tries of its own.
    expect(await ask(unknown, '203.0.113.7', device)).toBe(refused)
    expect(await ask(known, '203.0.113.7', (await comeIn(known)).device)).toBe('sent')
    const restarted = databaseLimits(api.services.database, api.services.secret)
    await expect(restarted.spend('linkPerAddress', known)).rejects.toThrow('too_many')
  })

  it('a browser is known from a password too, and forgotten with the account', async () => {
    const address = 'efface@exemple.test'
    const password = 'une phrase que personne ne dit'
    const person = await api.signIn(address)
    await person.identity.setPassword.mutate({ password })
    const byPassword = await post('signInWithPassword', { address, password }, '192.0.2.2')
    const [session = '', device = ''] = byPassword.headers.getSetCookie().map(kept)
    expect(api.services.devices.deviceOf(device, address)).toHaveLength(22)
    const erased = await post('deleteAccount', { address }, '192.0.2.2', `${session}; ${device}`)
    const [, after = ''] = erased.headers.getSetCookie().map(kept)
    expect(after).toMatch(/^reliance-device=[\w-]{22}$/)
  })
})
