import { expect, test } from 'vitest'
import type { MailHeader } from './automatic-mail.ts'
import { isVouchedMail, withoutFreeText } from './vouched-mail.ts'

const vouched = (headers: MailHeader[], by: string | undefined, sender = 'camille@exemple.test') =>
  isVouchedMail(headers, by, sender)
const said = (value: string) => [{ key: 'authentication-results', value }]

test('without a server in front nothing is known, and nothing asked', () => {
  expect(vouched([], undefined)).toBe(true)
})

test('the server in front is believed, and nobody else', () => {
  const by = 'mx.exemple.org'
  expect(vouched(said('MX.exemple.org; spf=pass; dmarc=pass (p=none) header.from=exemple.test'), by)).toBe(
    true,
  )
  expect(vouched(said('mx.exemple.org 1; dmarc = pass'), by)).toBe(true)
  expect(vouched(said('mx.exemple.org; spf=pass; dmarc=fail'), by)).toBe(false)
  expect(vouched(said('mx.exemple.org; none'), by)).toBe(false)
  expect(vouched(said('mx.ailleurs.test; dmarc=pass'), by)).toBe(false)
  expect(vouched([], by)).toBe(false)
  // The one on top is that of the last server; one below came with the mail.
  expect(vouched([...said('mx.exemple.org; dmarc=fail'), ...said('mx.exemple.org; dmarc=pass')], by)).toBe(
    false,
  )
  expect(vouched(said('mx.exemple.org; x=dmarc=pass'), by)).toBe(false)
})

test('what a sender has that server repeat says nothing', () => {
  const says = (results: string) => vouched(said(`mx.exemple.org; ${results}`), 'mx.exemple.org')
  expect(says('dmarc=pass (p=reject; "a \\" b") header.from=Exemple.test; spf=pass')).toBe(true)
  expect(says('spf=pass smtp.mailfrom="x; y"@ailleurs.test; dmarc=pass')).toBe(true)
  expect(says('dmarc=fail; spf=pass smtp.mailfrom="x; dmarc=pass"@ailleurs.test')).toBe(false)
  expect(says('spf=pass smtp.mailfrom="x\\"; dmarc=pass"@ailleurs.test')).toBe(false)
  expect(says('dmarc=fail (p=none; dmarc=pass) header.from=exemple.test')).toBe(false)
  expect(says('dmarc=fail (p=none (x); dmarc=pass); spf=none')).toBe(false)
  expect(says('spf=pass smtp.mailfrom="x; dmarc=pass')).toBe(false)
  expect(says('spf=pass (x; dmarc=pass')).toBe(false)
  expect(says('spf=pass x); dmarc=pass')).toBe(false)
  expect(says('dmarc=fail header.from=exemple.test; dmarc=pass header.from=ailleurs.test')).toBe(false)
  expect(says('dmarc=pass; dmarc=pass')).toBe(false)
  expect(says('dmarc=pass-none')).toBe(false)
  expect(says('dmarc=passed')).toBe(false)
  expect(says('dmarc=pass header.from=ailleurs.test')).toBe(false)
  expect(says('dmarc=pass header.from=exemple.test header.from=ailleurs.test')).toBe(false)
  expect(says('dmarc=pass header.from=""')).toBe(false)
  expect(says(`dmarc=pass ${'('.repeat(50_000)}`)).toBe(false)
})

test('a header without its comments and quoted strings', () => {
  expect(withoutFreeText('a (b (c) d) "e \\" (" f')?.split(/\s+/u)).toEqual(['a', 'f'])
  for (const one of ['(', ')', '"', 'a "b', '((a)', '(a))']) expect(withoutFreeText(one)).toBeUndefined()
})
