import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextOf } from './next-path.ts'

test('a path of this site is gone back to', () => {
  expect(nextOf({ next: '/c/archipel/positions?tour=1#enonce-2' })).toEqual({
    next: '/c/archipel/positions?tour=1#enonce-2',
  })
  expect(nextOf({})).toEqual({})
})

test.each(['https://ailleurs.test', '//ailleurs.test', '/\\ailleurs.test', '/\t/ailleurs.test', '/\n\\x', 1])(
  '%j is not',
  next => expect(nextOf({ next })).toEqual({}),
)

test('whatever is gone back to is here, as a browser reads it', () => {
  const paths = fc.oneof(fc.string(), fc.stringMatching(/^\/[/\\a.:@?#\t\n ]{0,8}$/), fc.webUrl())
  fc.assert(
    fc.property(paths, path => {
      const { next } = nextOf({ next: path })
      if (next !== undefined)
        expect(new URL(next, 'https://reliance.exemple.test').origin).toBe('https://reliance.exemple.test')
    }),
    { seed: 20261121, numRuns: 2000 },
  )
})
