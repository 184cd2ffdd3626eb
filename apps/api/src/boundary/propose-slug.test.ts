import { isSlug } from '@reliance/core/shared/slug.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
import { slugsOfName } from './propose-slug.ts'

let api: TestApi
let person: TestPerson
beforeAll(async () => {
  api = await startTestApi({}, () => {})
  person = await api.signIn('propose@exemple.test', 'Wen')
}, 60_000)
afterAll(() => api.stop())

const proposed = async (name: string, kind: 'organisation' | 'coalition' = 'organisation') =>
  (await person.organisations.proposeSlug.query({ name, kind })).slug

describe('the address proposed for a name', () => {
  it.each([
    ['Архипелаг трёх берегов', 'arkhipelag-trekh-beregov'],
    ['Αρχιπέλαγος', 'archipelagos'],
    ['الأرخبيل', 'l-rkhbyl'],
    ['群岛', 'qundao'],
    ['りんごの会', 'ringonohui'],
    ['Øresund Łódź', 'oresund-lodz'],
    ['o', 'organisation-o'],
    ['Aide', 'organisation-aide'],
  ])('%s: %s', async (name, slug) => {
    expect(await proposed(name)).toBe(slug)
  })

  it('is an address for any name in any writing', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
      fc.constantFrom('🌊🌊', '🫱🏽‍🫲🏿', '!!', '﷽', '\u200b', '𝔄𝔟𝔠', '가나다', 'ภาษาไทย'),
    )
    fc.assert(
      fc.property(name, text => {
        expect(slugsOfName(text, 'coalition', '7f3a09bc').filter(slug => !isSlug(slug))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('is the next one where somebody has it, and stays the same for the same name', async () => {
    expect(await proposed('Les Rives')).toBe('les-rives')
    await foundOrganisation(api, 'Les Rives', 'les-rives')
    expect(await proposed('Les Rives')).toBe('les-rives-2')
    await foundOrganisation(api, 'Les Rives', 'les-rives-2')
    // Organisations and coalitions share their addresses; what was typed as one is asked about like a name.
    expect(await proposed('Les Rives', 'coalition')).toBe('les-rives-3')
    expect(await proposed('les-rives')).toBe('les-rives-3')
    expect(await proposed('!!')).toBe(await proposed('!!'))
  })

  it('is given to whoever is signed in, and says nothing of who has one', async () => {
    const stranger = api.visitor()
    await expect(
      stranger.organisations.proposeSlug.query({ name: 'Les Rives', kind: 'organisation' }),
    ).rejects.toMatchObject({ data: { httpStatus: 401 } })
    expect(await person.organisations.proposeSlug.query({ name: 'Les Rives', kind: 'organisation' })).toEqual(
      {
        slug: 'les-rives-3',
      },
    )
  })

  it('is taken by a founding under a name that no letter of ours writes', async () => {
    const slug = (await proposed('群岛协会')) ?? ''
    const founded = await person.organisations.found.mutate({
      requestId: requestId(),
      name: '群岛协会',
      slug,
      legalForm: 'other',
      sector: 'other',
      communeCode: null,
      lang: 'fr',
      isAnother: false,
    })
    expect(founded.slug).toBe(slug)
  })
})
