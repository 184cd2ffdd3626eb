import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameValue, mergeVersions } from './merge-versions.ts'

const base = { name: 'Levain', purpose: 'Du pain', isPublic: false, powers: ['a', 'b'] as readonly string[] }

describe('two people edit one page', () => {
  test('what only the other changed is taken, and is no conflict', () => {
    const saved = { ...base, purpose: 'Du pain et un four', powers: ['a'] }
    expect(mergeVersions(base, { ...base, name: 'Le Levain' }, saved)).toEqual({
      values: { ...saved, name: 'Le Levain' },
      taken: ['purpose', 'powers'],
      contested: [],
    })
  })

  test('what only this person changed stays theirs', () => {
    const mine = { ...base, purpose: 'Un four', isPublic: true }
    expect(mergeVersions(base, mine, base)).toEqual({ values: mine, taken: [], contested: [] })
  })

  test('what both changed differently stays as it was written here, and is named', () => {
    const mine = { ...base, name: 'Le Levain', powers: ['b', 'a'] }
    const saved = { ...base, name: 'Levain 2', powers: ['c'], isPublic: true }
    expect(mergeVersions(base, mine, saved)).toEqual({
      values: { ...mine, isPublic: true },
      taken: ['isPublic'],
      contested: ['name', 'powers'],
    })
  })

  test('what both changed to the same is neither taken nor in conflict', () => {
    const both = { ...base, purpose: 'Un four', powers: ['a', 'b', 'c'] }
    const mine = { ...both, purpose: 'Un four ', powers: ['a', 'b', 'c'] }
    expect(mergeVersions(base, mine, both)).toEqual({ values: mine, taken: [], contested: [] })
  })

  test('a list is compared by what it holds, in its order', () => {
    expect(isSameValue(['a', ['b']], ['a', ['b']])).toBe(true)
    expect(isSameValue(['a', 'b'], ['b', 'a'])).toBe(false)
    expect(isSameValue(['a'], ['a', 'b'])).toBe(false)
    expect(isSameValue(null, '')).toBe(false)
  })

  test('whatever three versions hold, each value comes from this person or from what is saved', () => {
    const value = fc.oneof(fc.constantFrom('', 'x', 'y', null, true, false), fc.array(fc.nat({ max: 2 })))
    const version = fc.record({ a: value, b: value, c: value })
    fc.assert(
      fc.property(version, version, version, (from, mine, saved) => {
        const { values, taken, contested } = mergeVersions(from, mine, saved)
        for (const field of ['a', 'b', 'c'] as const) {
          expect(values[field]).toBe(taken.includes(field) ? saved[field] : mine[field])
          // Nothing of what the other saved is lost without being named.
          if (isSameValue(from[field], saved[field]) || contested.includes(field)) continue
          expect(isSameValue(values[field], saved[field])).toBe(true)
        }
      }),
    )
  })
})
