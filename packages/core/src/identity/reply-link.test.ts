import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base32, replyLocalPart, replyTokenOf } from './reply-link.ts'

test('base32 as RFC 4648 has it, without padding and in lower case', () => {
  const of = (text: string) => base32(new TextEncoder().encode(text))
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(of)).toEqual([
    '',
    'my',
    'mzxq',
    'mzxw6',
    'mzxw6yq',
    'mzxw6ytb',
    'mzxw6ytboi',
  ])
})

test('an address brings its token whatever became of its capitals, and is short enough (RFC 5321, 4.5.3.1)', () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
  fc.assert(
    fc.property(bytes, fc.boolean(), (given, isLoud) => {
      const token = base32(given)
      const local = replyLocalPart(token)
      expect(local.length).toBeLessThanOrEqual(64)
      const address = `${local}@exemple.org`
      expect(replyTokenOf(isLoud ? address.toUpperCase() : address, 'exemple.org')).toBe(token)
    }),
  )
})

test.each(['x', 'reponse@exemple.org', '@exemple.org', 'reponse+abc@exemple.org', ''])(
  '%s brings none',
  address => {
    expect(replyTokenOf(address, 'exemple.org')).toBeUndefined()
  },
)

test('an address elsewhere brings none', () => {
  const local = replyLocalPart(base32(new Uint8Array(32)))
  expect(replyTokenOf(`${local}@exemple.test`, 'exemple.org')).toBeUndefined()
  expect(replyTokenOf(`${local}@exemple.test@exemple.org`, 'exemple.org')).toBeUndefined()
})
