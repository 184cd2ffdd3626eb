import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ageSessions } from '../testing/age-sessions.ts'
import { baseUrl, refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
import { virtualAuthenticator } from '../testing/virtual-authenticator.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const password = 'une phrase assez longue'
const tenMinutesLater = (address: string) => ageSessions(api, address, 10)
const isOver = async (cookie: string) => (await api.visitor(cookie).identity.whoAmI.query()) === null

/** Each act that opens an account, moves it or ends it. */
const guarded = (person: TestPerson, address: string, response: never) => ({
  setPassword: () => person.identity.setPassword.mutate({ password }),
  offerPasskey: () => person.identity.offerPasskey.mutate(),
  addPasskey: () => person.identity.addPasskey.mutate({ name: 'Clé', response }),
  removePasskey: () => person.identity.removePasskey.mutate({ id: 'QUJD' }),
  changeAddress: () => person.identity.changeAddress.mutate({ address: 'autre@exemple.test' }),
  closeSession: () => person.identity.closeSession.mutate({ handle: null }),
  deleteAccount: () => person.identity.deleteAccount.mutate({ address }),
})

describe('V7.5.1: what opens an account, moves it or ends it', () => {
  it('asks who is there when the session is older than ten minutes, and then does nothing', async () => {
    const address = 'ancienne@exemple.test'
    const person = await api.signIn(address)
    const device = virtualAuthenticator(baseUrl)
    const { challenge } = await person.identity.offerPasskey.mutate()
    const response = device.make(challenge)
    await tenMinutesLater(address)
    for (const [name, act] of Object.entries(guarded(person, address, response as never)))
      expect([name, await refusalOf(act())]).toEqual([name, 'identity.proof_needed'])
    expect(await person.identity.whoAmI.query()).toMatchObject({ hasPassword: false, hasPasskey: false })
    expect(await person.identity.addressChange.query()).toBeNull()
    // The rest of the account is as it was.
    await person.identity.setProfile.mutate({ name: 'Ana', lang: 'fr' })
    expect(await person.identity.sessions.query()).toHaveLength(1)
  })

  it('is done after the password was given, in a session that takes the place of the one before (V7.2.4)', async () => {
    const address = 'mot@exemple.test'
    const person = await api.signIn(address)
    await person.identity.setPassword.mutate({ password })
    await tenMinutesLater(address)
    const before = api.cookieOf(person)
    const wrong = person.identity.proveByPassword.mutate({ password: 'pas la bonne phrase' })
    expect(await refusalOf(wrong)).toBe('identity.password_wrong')
    const other = 'une autre phrase assez longue'
    expect(await refusalOf(person.identity.setPassword.mutate({ password: other }))).toBe(
      'identity.proof_needed',
    )
    await person.identity.proveByPassword.mutate({ password })
    expect([await isOver(before), await isOver(api.cookieOf(person))]).toEqual([true, false])
    await person.identity.setPassword.mutate({ password: other })
  })

  it('is done after a passkey of this account was used, and no other', async () => {
    const address = 'cle@exemple.test'
    const [person, stranger] = [await api.signIn(address), await api.signIn('autre-cle@exemple.test')]
    const devices = [virtualAuthenticator(baseUrl), virtualAuthenticator(baseUrl)]
    for (const [at, one] of [person, stranger].entries()) {
      const { challenge } = await one.identity.offerPasskey.mutate()
      const response = devices[at]?.make(challenge)
      if (response) await one.identity.addPasskey.mutate({ name: 'Clé', response })
    }
    await tenMinutesLater(address)
    const sign = async (at: number) => {
      const { challenge } = await person.identity.askPasskey.mutate()
      const response = devices[at]?.sign(challenge)
      if (!response) throw new Error('a device')
      return person.identity.proveByPasskey.mutate({ response })
    }
    const before = api.cookieOf(person)
    expect(await refusalOf(sign(1))).toBe('identity.passkey_refused')
    expect(api.cookieOf(person)).toBe(before)
    expect(await refusalOf(person.identity.changeAddress.mutate({ address: 'x@exemple.test' }))).toBe(
      'identity.proof_needed',
    )
    await sign(0)
    await person.identity.changeAddress.mutate({ address: 'x@exemple.test' })
    expect(await isOver(before)).toBe(true)
  })

  it('is done after a link was opened in the same browser', async () => {
    const address = 'lien@exemple.test'
    const person = await api.signIn(address)
    await tenMinutesLater(address)
    await person.identity.requestLink.mutate({ address, lang: 'fr', next: '/compte' })
    await person.identity.useLink.mutate({ token: await api.tokenFor(address) })
    await person.identity.setPassword.mutate({ password })
  })

  it('is not proven by whoever has no password, no session, or guesses too often', async () => {
    const person = await api.signIn('sans@exemple.test')
    const guess = () => refusalOf(person.identity.proveByPassword.mutate({ password }))
    for (let time = 0; time < 8; time++) expect(await guess()).toBe('identity.password_wrong')
    expect(await guess()).toBe('shared.too_many')
    const nobody = api.visitor().identity
    const { challenge } = await nobody.askPasskey.mutate()
    const device = virtualAuthenticator(baseUrl)
    device.make(challenge)
    const response = device.sign(challenge)
    for (const call of [
      () => nobody.proveByPassword.mutate({ password }),
      () => nobody.proveByPasskey.mutate({ response }),
    ])
      expect(await refusalOf(call())).toBe('shared.session_missing')
  })
})
