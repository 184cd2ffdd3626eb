import { expect, test } from 'vitest'
import { checkPassword, setPasswordInput } from './set-password.ts'

const address = 'ines.martin@exemple.test'

test.each([
  'aaaaaaaaaaaa',
  '123456789012',
  'été à la mer !',
  '            ',
  '🌊'.repeat(12),
  'x'.repeat(200),
])('%j is taken: length counts, kinds of signs do not', password => {
  expect(setPasswordInput.safeParse({ password }).success).toBe(true)
  expect(checkPassword(password, address)).toMatchObject({ ok: true, value: password })
})

test.each([
  ['onze signes', 'identity.password_too_short'],
  ['🌊'.repeat(11), 'identity.password_too_short'],
  ['vive Ines.Martin !', 'identity.password_is_address'],
])('%j is refused', (password, code) => {
  expect(checkPassword(password, address)).toMatchObject({ ok: false, error: { code } })
})
