import { expect, test } from 'vitest'
import { isGuessable } from './guessable.ts'

const known = ['reliance', 'ines.martin', 'Inès Martin']

test.each([
  '123456789012',
  'azertyuiopqs',
  'qwertyuiop12',
  'aaaaaaaaaaaaaaaaaaaa',
  'passwordpassword',
  'P@ssw0rd12345',
  'motdepasse2026',
  'jetaimejetaime',
  'reliance2026!',
  'ines.martin1987',
])('%j is found in few tries', async password => {
  expect(await isGuessable(password, known)).toBe(true)
})

test.each([
  'une phrase assez longue',
  'le chat dort sous la pluie',
  'correct horse battery staple',
  'Zkq8-fpl0-wv3m',
  `${'mots sans rapport '.repeat(11)}!`,
])('%j is not', async password => {
  expect(await isGuessable(password, known)).toBe(false)
})

test('a text that is made to take long is answered all the same', async () => {
  const begun = performance.now()
  await isGuessable('zkq8 fpl0 wv'.repeat(16), known)
  const short = performance.now() - begun
  const again = performance.now()
  await isGuessable('zkq8 fpl0 wv'.repeat(16_000), known)
  expect(performance.now() - again).toBeLessThan(short * 10 + 200)
})
