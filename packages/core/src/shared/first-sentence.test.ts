import { expect, it } from 'vitest'
import { firstSentence } from './first-sentence.ts'

it('calls a text by its first sentence', () => {
  expect(firstSentence('Nous achetons une cafetière. Elle coûte 80 €.')).toBe('Nous achetons une cafetière')
  expect(firstSentence('Une fête en juin ? Oui.')).toBe('Une fête en juin ?')
  expect(firstSentence('Nous achetons\nune cafetière.')).toBe('Nous achetons')
  expect(firstSentence('M. Roux garde la clé. Merci.')).toBe('M. Roux garde la clé')
  expect(firstSentence('x'.repeat(90))).toBe(`${'x'.repeat(79)}…`)
  expect(firstSentence('')).toBe('')
})
