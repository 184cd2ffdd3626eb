import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

describe('signing in by a link', () => {
  it('opens an account for a new address and the same account again', async () => {
    const first = await api.signIn('ines@exemple.test', 'Inès')
    const again = await api.signIn('ines@exemple.test', 'Inès')
    const me = await first.identity.whoAmI.query()
    expect(me).toMatchObject({ name: 'Inès', address: 'ines@exemple.test', places: [] })
    expect((await again.identity.whoAmI.query())?.personId).toBe(me?.personId)
  })

  it('is used once, and shown without being used', async () => {
    const visitor = api.visitor()
    await visitor.identity.requestLink.mutate({ address: 'once@exemple.test', lang: 'en' })
    const token = await api.tokenFor('once@exemple.test')
    for (let look = 0; look < 3; look++)
      expect(await visitor.identity.showLink.query({ token })).toEqual({
        state: 'open',
        address: 'once@exemple.test',
      })
    await visitor.identity.useLink.mutate({ token })
    expect(await refusalOf(visitor.identity.useLink.mutate({ token }))).toBe('identity.link_used')
    expect(await visitor.identity.showLink.query({ token })).toEqual({ state: 'used', address: null })
  })
})
