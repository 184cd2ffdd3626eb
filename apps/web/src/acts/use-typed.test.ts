import { expect, test } from 'vitest'
import { typingIn, unmoved, withTyping } from './use-typed.ts'

const empty = { name: '', slug: null as string | null, rows: [] as readonly string[], on: '2026-11-30' }

test('only what differs from the empty form is kept, and comes back into the form of another day', () => {
  const typing = typingIn(empty, { ...empty, name: 'Garance', rows: ['a'], slug: 'garance' })
  expect(typing).toEqual({
    changed: { name: 'Garance', slug: 'garance', rows: ['a'] },
    from: { name: '', slug: null, rows: [] },
  })
  const later = { ...empty, on: '2026-12-01' }
  expect(withTyping(later, typing)).toEqual({ ...later, name: 'Garance', slug: 'garance', rows: ['a'] })
})

test('a form of one text is kept as well', () => {
  expect(withTyping('', typingIn('', 'Oui'))).toBe('Oui')
})

test('fields that the form no longer has, or has otherwise, do not come back', () => {
  const changed = { name: ['a list now'], gone: 'text' }
  expect(withTyping(empty, { changed, from: {} })).toBe(empty)
  expect(withTyping(empty, null)).toBe(empty)
})

test('a figure that somebody else saved anew since stands; what was typed over the older one does not come back', () => {
  const before = { amount: '100', note: '' }
  const typing = typingIn(before, { amount: '110', note: 'Deux devis' })
  const back = (now: typeof before) => withTyping(now, unmoved(now, typing))
  expect(back(before)).toEqual({ amount: '110', note: 'Deux devis' })
  expect(back({ amount: '90', note: '' })).toEqual({ amount: '90', note: 'Deux devis' })
})

test('rows of another shape, which another version kept, do not come back', () => {
  const rows = { lines: [{ label: '', amount: '' }] }
  const kept = (lines: unknown) => ({ changed: { lines }, from: { lines: rows.lines } })
  expect(withTyping(rows, kept([null, 3]))).toBe(rows)
  expect(withTyping(rows, kept([{ label: 'Affiches' }]))).toBe(rows)
  const typed = [{ label: 'Affiches', amount: '30' }]
  expect(withTyping(rows, kept(typed))).toEqual({ lines: typed })
})
