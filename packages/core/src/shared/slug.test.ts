import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug, slugKinds, slugOf, slugsFor } from './slug.ts'

const own = '7f3a09bc'
const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
  fc.constantFrom(
    'o',
    'c',
    'p',
    'api',
    'aide',
    'Accueil',
    'a'.repeat(200),
    `${'ab '.repeat(60)}`,
    '-',
    '--a--',
    '7',
  ),
)

describe('the address of a space', () => {
  it('is proposed from its name, without accents, signs and capitals', () => {
    expect(slugOf('L’Haÿ-les-Roses, en commun !')).toBe('l-hay-les-roses-en-commun')
    expect(slugsFor('Les Rives', 'organisation', own).slice(0, 3)).toEqual([
      'les-rives',
      'les-rives-2',
      'les-rives-3',
    ])
  })

  it('says what it is the address of where the name is too short or the site’s own', () => {
    expect(slugsFor('O', 'organisation', own)[0]).toBe('organisation-o')
    expect(slugsFor('Aide', 'coalition', own)[0]).toBe('coalition-aide')
    expect(slugsFor('🌊', 'organisation', own)).toEqual(['organisation-7f3a', 'organisation-7f3a09bc'])
  })

  it('is an address for any name there can be, and another one each time it is taken', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...slugKinds), (name, kind) => {
        const all = slugsFor(name, kind, own)
        expect(all.filter(slug => !isSlug(slug))).toEqual([])
        expect(new Set(all).size).toBe(all.length)
        expect(all.length).toBeGreaterThan(1)
      }),
      { numRuns: 2000 },
    )
  })
})
