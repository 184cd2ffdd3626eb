import { expect, it } from 'vitest'
import { joined, named } from './joined.ts'

it('joins what contexts bring, and refuses what two of them bring', () => {
  const all = joined([{ a: 1 }, undefined, { b: 2 }])
  expect({ ...all }).toEqual({ a: 1, b: 2 })
  // A name that comes from outside finds nothing that no context brought.
  expect(all.toString).toBeUndefined()
  expect(() => joined([{ a: 1 }, { a: 1 }])).toThrow('two contexts have a')
})

it('asks for each name of a closed list', () => {
  expect(named(['a'], { a: 1 }).a).toBe(1)
  expect(() => named(['a', 'b'], { a: 1 })).toThrow('no context has b')
})
