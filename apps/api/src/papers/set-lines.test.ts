import fc from 'fast-check'
import { expect, it } from 'vitest'
import { setLines } from './set-lines.ts'

const measure = (text: string): number => [...text].length

it('ends lines at spaces, never where a blank holds two words together', () => {
  expect(setLines('Il reste 24\u202f250,00\u00a0€ à verser', 14, measure)).toEqual([
    'Il reste',
    '24\u202f250,00\u00a0€ à',
    'verser',
  ])
  expect(setLines('', 10, measure)).toEqual([''])
})

it('loses no sign and makes no line too wide', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = setLines(text, width, measure)
      expect(lines.every(line => measure(line) <= width)).toBe(true)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})
