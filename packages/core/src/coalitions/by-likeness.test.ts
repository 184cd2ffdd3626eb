import { expect, test } from 'vitest'
import { byLikeness, likeness } from './by-likeness.ts'

test('the same organisation under two spellings comes before the others', () => {
  const names = ['Atelier du Vélo têtu', 'Le Moulin des Passages', 'Semences d’Amont', 'Réseau Passerelles']
  const list = names.map(displayName => ({ displayName }))
  expect(byLikeness('Réseau Semences d’amont', list)[0]?.displayName).toBe('Semences d’Amont')
  expect(byLikeness('MOULIN DES PASSAGES', list)[0]?.displayName).toBe('Le Moulin des Passages')
  expect(byLikeness('Velo tetu (atelier)', list)[0]?.displayName).toBe('Atelier du Vélo têtu')
})

test('likeness is 1 for the same name, 0 for nothing shared, and the order is then alphabetical', () => {
  expect(likeness('Énergie des Terrils', 'energie des terrils')).toBe(1)
  expect(likeness('Garance', 'Moulin')).toBe(0)
  const list = ['Zoé', 'Ana', 'X'].map(displayName => ({ displayName }))
  expect(byLikeness('Mlle', list).map(one => one.displayName)).toEqual(['Ana', 'X', 'Zoé'])
})
