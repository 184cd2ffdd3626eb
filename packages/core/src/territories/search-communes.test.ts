import { describe, expect, test } from 'vitest'
import { findCommune } from './find-commune.ts'
import { buildCommuneIndex, type Commune, searchCommunes } from './search-communes.ts'

const commune = (code: string, name: string, postcodes: string[], population: number | null): Commune => ({
  code,
  name,
  departementCode: code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2),
  postcodes,
  population,
})

const departements = [
  { code: '2A', name: 'Corse-du-Sud' },
  { code: '33', name: 'Gironde' },
  { code: '59', name: 'Nord' },
  { code: '67', name: 'Bas-Rhin' },
]
/** Invented list on real names: twelve homonyms, and what makes searching hard. */
const homonyms = Array.from({ length: 12 }, (_, n) =>
  commune(`${21 + n * 4}600`, 'Sainte-Colombe', [`${21 + n * 4}110`], 100 + n),
)
const communes = [
  ...homonyms,
  commune('69189', 'Sainte-Colombe-lès-Bois', ['69560'], 9000),
  commune('59350', 'Lille', ['59000', '59160', '59260', '59777', '59800'], 238_000),
  commune('76384', 'Lillebonne', ['76170'], 8700),
  commune('59602', 'Tourmignies', ['59551'], null),
  commune('67482', 'Strasbourg', ['67000', '67100', '67200'], 291_000),
  commune('42218', 'Saint-Étienne', ['42000', '42100'], 174_000),
  commune('94038', 'L’Haÿ-les-Roses', ['94240'], 31_000),
  commune('2A004', 'Ajaccio', ['20000', '20090', '20167'], 74_000),
  commune('17300', 'La Rochelle', ['17000'], 79_000),
  commune('18194', 'Rochelle-sur-Bois', ['18000'], 10),
  commune('59512', 'Œuilly', [], 600),
]
const index = buildCommuneIndex(communes, departements)
const names = (query: string, limit?: number) => searchCommunes(index, query, limit).map(({ name }) => name)

describe('search of a commune', () => {
  test.each([
    ['saint etienne', 'Saint-Étienne'],
    ['ST ÉTI', 'Saint-Étienne'],
    ['l’hay', 'L’Haÿ-les-Roses'],
    ["L'HAY les r", 'L’Haÿ-les-Roses'],
    ['oeui', 'Œuilly'],
    ['59777', 'Lille'],
    ['2a0', 'Ajaccio'],
    ['2A004', 'Ajaccio'],
  ])('%j finds %s', (query, name) => {
    expect(names(query)).toEqual([name])
  })

  test('the exact name comes first, then the beginning by population, then later words', () => {
    expect(names('lille')).toEqual(['Lille', 'Lillebonne'])
    expect(names('rochelle')).toEqual(['Rochelle-sur-Bois', 'La Rochelle'])
    expect(names('st')).toEqual([
      'Strasbourg',
      'Saint-Étienne',
      'Sainte-Colombe-lès-Bois',
      ...Array.from({ length: 7 }, () => 'Sainte-Colombe'),
    ])
  })

  test('twelve homonyms are told apart by département and code, and narrowed by it', () => {
    const found = searchCommunes(index, 'Ste Colombe', 12)
    expect(found.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, () => 'Sainte-Colombe'))
    expect(new Set(found.map(({ code }) => code)).size).toBe(12)
    expect(found.map(({ population }) => population)).toEqual(Array.from({ length: 12 }, (_, n) => 111 - n))
    const [only, ...others] = searchCommunes(index, 'sainte-colombe 33')
    expect([only?.departementCode, only?.departementName, others]).toEqual(['33', 'Gironde', []])
  })

  test('nothing typed, nothing known, odd characters: nothing found', () => {
    for (const query of ['', '   ', '-', 'xyzzy', '99999', '59 33', '\u0000', '💧'])
      expect(names(query)).toEqual([])
  })

  test('stops at the limit', () => {
    expect(names('s', 3)).toHaveLength(3)
  })

  test('a form names a commune by its code, which is a text', () => {
    expect(findCommune(index, '2A004')).toMatchObject({ ok: true, value: { name: 'Ajaccio' } })
    expect(findCommune(index, '4')).toMatchObject({ error: { code: 'territories.unknown_commune' } })
  })
})
