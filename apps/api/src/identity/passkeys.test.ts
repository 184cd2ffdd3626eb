import { generateKeyPairSync } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { baseUrl, refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
import { virtualAuthenticator } from '../testing/virtual-authenticator.ts'

let api: TestApi
let admin: postgres.Sql
let ana: TestPerson
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  ana = await api.signIn('ana@exemple.test', 'Ana')
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const withPasskey = async (person: TestPerson, name = 'Téléphone') => {
  const device = virtualAuthenticator(baseUrl)
  const { challenge } = await person.identity.offerPasskey.mutate()
  await person.identity.addPasskey.mutate({ name, response: device.make(challenge) })
  return device
}
type Device = ReturnType<typeof virtualAuthenticator>
const comeIn = async (device: Device, wrong: Parameters<Device['sign']>[1] = {}) => {
  const visitor = api.visitor()
  const { challenge } = await visitor.identity.askPasskey.mutate()
  await visitor.identity.signInWithPasskey.mutate({ response: device.sign(challenge, wrong) })
  return visitor.identity.whoAmI.query()
}

describe('a passkey', () => {
  it('is added by the person signed in, opens a session, and is removed', async () => {
    const device = await withPasskey(ana)
    expect((await ana.identity.passkeys.query()).map(one => [one.id, one.name, one.usedAt])).toEqual([
      [device.id, 'Téléphone', null],
    ])
    expect((await comeIn(device))?.name).toBe('Ana')
    expect((await ana.identity.passkeys.query())[0]?.usedAt).not.toBeNull()
    await ana.identity.removePasskey.mutate({ id: device.id })
    expect(await refusalOf(comeIn(device))).toBe('identity.passkey_refused')
  })

  it('is refused in the same words for another site, a copy, a forged signature, nobody there', async () => {
    const device = await withPasskey(ana, 'Clé')
    await comeIn(device)
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    for (const wrong of [
      { origin: 'https://ailleurs.test' },
      { rpId: 'ailleurs.test' },
      { counter: 1 },
      { key: privateKey },
      // Present, but neither PIN nor finger: whoever found the key.
      { flags: 0x01 },
      { flags: 0x00 },
    ])
      expect([wrong, await refusalOf(comeIn(device, wrong))]).toEqual([wrong, 'identity.passkey_refused'])
    expect(await refusalOf(comeIn(virtualAuthenticator(baseUrl)))).toBe('identity.passkey_refused')
    expect((await comeIn(device, { counter: 99 }))?.name).toBe('Ana')
  })

  it('answers a challenge once, within its minutes, for the use it was given for', async () => {
    const device = await withPasskey(ana, 'Autre clé')
    const visitor = api.visitor()
    const { challenge } = await visitor.identity.askPasskey.mutate()
    const response = device.sign(challenge)
    await visitor.identity.signInWithPasskey.mutate({ response })
    const again = api.visitor().identity.signInWithPasskey
    expect(await refusalOf(again.mutate({ response }))).toBe('identity.passkey_refused')
    const offered = await ana.identity.offerPasskey.mutate()
    expect(await refusalOf(again.mutate({ response: device.sign(offered.challenge) }))).toBe(
      'identity.passkey_refused',
    )
    const late = await visitor.identity.askPasskey.mutate()
    await admin`update passkey_challenge set expires_at = now()`
    expect(await refusalOf(again.mutate({ response: device.sign(late.challenge) }))).toBe(
      'identity.passkey_refused',
    )
    expect(await refusalOf(again.mutate({ response: device.sign('bm90IGdpdmVu') }))).toBe(
      'identity.passkey_refused',
    )
  })

  it('is one person’s: another neither adds it again, nor answers their challenge, nor removes it', async () => {
    const device = await withPasskey(ana, 'Ordinateur')
    const zoe = await api.signIn('zoe@exemple.test', 'Zoé')
    const asked = await ana.identity.offerPasskey.mutate()
    const other = virtualAuthenticator(baseUrl)
    const steal = zoe.identity.addPasskey.mutate({ name: 'x', response: other.make(asked.challenge) })
    expect(await refusalOf(steal)).toBe('identity.passkey_refused')
    const { challenge } = await zoe.identity.offerPasskey.mutate()
    const twice = zoe.identity.addPasskey.mutate({ name: 'x', response: device.make(challenge) })
    expect(await refusalOf(twice)).toBe('identity.passkey_taken')
    expect(await refusalOf(zoe.identity.removePasskey.mutate({ id: device.id }))).toBe('shared.not_found')
    expect((await zoe.identity.passkeys.query()).length).toBe(0)
  })

  it('asks for nothing that tells who has one, and needs a session to be added, seen or removed', async () => {
    const visitor = api.visitor()
    const options = await visitor.identity.askPasskey.mutate()
    expect(options.allowCredentials ?? []).toEqual([])
    for (const call of [
      visitor.identity.passkeys.query(),
      visitor.identity.offerPasskey.mutate(),
      visitor.identity.removePasskey.mutate({ id: 'x' }),
    ])
      expect(await refusalOf(call)).toBe('shared.session_missing')
  })

  it('is never kept where it could be used: neither the challenge nor anything secret', async () => {
    const { challenge } = await ana.identity.offerPasskey.mutate()
    const [{ hashes = '' } = {}] = await admin`select string_agg(hash, ',') as hashes from passkey_challenge`
    expect(hashes).not.toContain(challenge)
  })
})
