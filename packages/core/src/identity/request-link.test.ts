import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkInput } from '../shared/link-input.ts'
import { emailAddressInput } from './email-address.ts'
import { nextPathInput } from './request-link.ts'

test.each(['/', '/c/archipel?tour=1', '/entrer#x'])('%s is a path to go back to', path => {
  expect(nextPathInput.safeParse(path).success).toBe(true)
})

test.each([
  'https://ailleurs.test',
  '//ailleurs.test',
  '/\\ailleurs.test',
  'javascript:alert(1)',
  'data:text/html,x',
  '/\t/ailleurs.test',
  '/x\\y',
  '',
  'x',
])('%j leads elsewhere and is refused', path => {
  expect(nextPathInput.safeParse(path).success).toBe(false)
})

test('whatever is taken stays on this site', () => {
  const paths = fc.oneof(fc.string(), fc.stringMatching(/^\/[/\\a.:@?#\t ]{0,8}$/), fc.webUrl())
  fc.assert(
    fc.property(paths, path => {
      if (!nextPathInput.safeParse(path).success) return
      expect(new URL(path, 'https://reliance.exemple.test').origin).toBe('https://reliance.exemple.test')
    }),
    { seed: 20261121, numRuns: 2000 },
  )
})

test('an address holds nothing that a mail server reads as more than one, or a database cannot hold', () => {
  for (const typed of [
    'a@b.fr\r\nBcc: c@d.fr',
    'a@b.fr, c@d.fr',
    'a@b.fr>',
    '"a b"@c.fr',
    'a\u0000@b.fr',
    'a@b\u200b.fr',
    'a\ud800@b.fr',
  ])
    expect([typed, emailAddressInput.safeParse(typed).success]).toEqual([typed, false])
})

test('a token is 256 bits, written in one way', () => {
  expect(linkInput.safeParse({ token: 'A'.repeat(43) }).success).toBe(true)
  for (const token of ['A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}=`, `${'A'.repeat(42)}%`])
    expect(linkInput.safeParse({ token }).success).toBe(false)
})
