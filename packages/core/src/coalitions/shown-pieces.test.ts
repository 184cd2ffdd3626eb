import { expect, test } from 'vitest'
import { readPieces, shownPieces, withoutFrame } from './shown-pieces.ts'

const added = { kind: 'added', text: 'X' } as const
const kept = (text: string) => ({ kind: 'kept', text }) as const

test('what is far from every change is left out, by whole lines or words', () => {
  const sentence = 'Les réunions durent deux heures, au plus. '.repeat(10)
  const [first, second, third, fourth] = shownPieces([kept(sentence), added, kept(sentence)])
  expect(first).toEqual({ kind: 'skipped', length: expect.any(Number) })
  expect(second).toMatchObject({ kind: 'kept' })
  const shown = second?.kind === 'kept' ? second.text : ''
  expect(shown.length).toBeLessThanOrEqual(90)
  expect(sentence.at(-shown.length - 1)).toBe(' ')
  expect(third).toEqual({ ...added, isMoved: false })
  expect(fourth).toMatchObject({ kind: 'kept' })
  const lines = `${sentence}\n\nPrès du changement : `
  expect(shownPieces([kept(lines), added]).at(1)).toEqual(kept('\n\nPrès du changement : '))
})

test('a sign of two units is not cut in two', () => {
  const faces = '😀'.repeat(100)
  for (const piece of shownPieces([kept(faces), added, kept(`a${faces}`), added, kept(faces)]))
    if (piece.kind !== 'skipped') expect(piece.text.isWellFormed()).toBe(true)
})

test('line breaks around a change are not part of what is marked', () => {
  expect(withoutFrame('\n\nSuite.\n')).toEqual({ before: '\n\n', marked: 'Suite.', after: '\n' })
  expect(withoutFrame('\n\n')).toEqual({ before: '', marked: '\n\n', after: '' })
  expect(readPieces([kept('\n\nSuite'), { ...added, isMoved: false }])[0]).toEqual(kept('Suite'))
})
