import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameSkeleton, twinAmong, twinsOf } from './name-skeleton.ts'
import { needOtherName } from './other-name.ts'

describe('two names that a reader takes for one have one skeleton', () => {
  test.each([
    ['Institut des Communs vivants', 'institut des communs vivants'],
    ['Institut des Communs vivants', 'Institut  des\u00a0Communs vivants.'],
    ['Institut des Communs vivants', 'Institut des Communs vivants\u200b'],
    ['Institut des Communs vivants', 'Institut des Соmmuns vivants'],
    ['Institut des Communs vivants', 'lnstitut des C0rnrnuns vivants'],
    ['Réseau Passerelles', 'Reseau Passerelles'],
    ['RÉSEAU PASSERELLES', 'Ｒéseau Ρasserelles'],
    ['L’Haÿ-les-Roses', 'L’Haÿ les Roses'],
    ['Radio Wazo', 'Radio VVazo'],
    ['Le Moulin', '𝐋𝐞 𝐌𝐨𝐮𝐥𝐢𝐧'],
    ['КОМЕТА', 'KOMETA'],
    ['Cœur de ville', 'Coeur de ville'],
  ])('%j and %j', (one, other) => {
    expect(nameSkeleton(one)).toBe(nameSkeleton(other))
  })

  test.each([
    ['Radio Micocoulier', 'Radio Mélilot'],
    ['Collectif 59', 'Collectif 62'],
    ['Les Amis du Parc', 'Les Amis du Port'],
    ['木の会', '林の会'],
    ['§§', '!!'],
  ])('%j and %j have not', (one, other) => {
    expect(nameSkeleton(one)).not.toBe(nameSkeleton(other))
  })

  test('case, accents, spaces and punctuation never make another name', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijlmnoprstuvwéèàçôîï'),
      minLength: 1,
      maxLength: 20,
    })
    const between = fc.constantFrom(' ', '\u00a0', '-', '’', '. ', '\u200b')
    fc.assert(
      fc.property(letters, fc.nat(19), between, (name, at, sign) => {
        const skeleton = nameSkeleton(name)
        expect(nameSkeleton(name.toUpperCase())).toBe(skeleton)
        expect(nameSkeleton(name.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(skeleton)
        expect(nameSkeleton(name.slice(0, at) + sign + name.slice(at))).toBe(skeleton)
        expect(nameSkeleton(skeleton)).toBe(skeleton)
      }),
      { seed: 20261128 },
    )
  })
})

test('a name that resembles a neighbour’s is asked about once, and not where it stays what it was', () => {
  const neighbours = ['Radio Micocoulier', 'Institut des Communs vivants']
  const asked = (name: string, isAnother = false, before: string | null = null) =>
    needOtherName({ name, isAnother }, neighbours, before)
  expect(asked('lnstitut des communs Vivants')).toEqual({
    ok: false,
    error: {
      code: 'shared.name_resembles',
      field: 'name',
      params: { other: 'Institut des Communs vivants' },
    },
  })
  expect(asked('lnstitut des communs Vivants', true).ok).toBe(true)
  expect(asked('La Garance').ok).toBe(true)
  expect(asked('Institut des Communs Vivants', false, 'institut des communs vivants').ok).toBe(true)
  expect(twinAmong('Garance', neighbours)).toBeUndefined()
  expect([...twinsOf(['Radio', 'Garance', 'Rádio', 'radio'])]).toEqual([
    [0, 'Rádio'],
    [2, 'Radio'],
    [3, 'Radio'],
  ])
})
