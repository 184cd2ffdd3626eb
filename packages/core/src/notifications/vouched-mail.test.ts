import { expect, test } from 'vitest'
import { isVouchedMail } from './vouched-mail.ts'

const said = (value: string) => [{ key: 'authentication-results', value }]

test('without a server in front nothing is known, and nothing asked', () => {
  expect(isVouchedMail([], undefined)).toBe(true)
})

test('the server in front is believed, and nobody else', () => {
  const by = 'mx.exemple.org'
  expect(isVouchedMail(said('MX.exemple.org; spf=pass; dmarc=pass (p=none) header.from=x'), by)).toBe(true)
  expect(isVouchedMail(said('mx.exemple.org 1; dmarc = pass'), by)).toBe(true)
  expect(isVouchedMail(said('mx.exemple.org; spf=pass; dmarc=fail'), by)).toBe(false)
  expect(isVouchedMail(said('mx.exemple.org; none'), by)).toBe(false)
  expect(isVouchedMail(said('mx.ailleurs.test; dmarc=pass'), by)).toBe(false)
  expect(isVouchedMail([], by)).toBe(false)
  // The one on top is that of the last server; one below came with the mail.
  expect(
    isVouchedMail([...said('mx.exemple.org; dmarc=fail'), ...said('mx.exemple.org; dmarc=pass')], by),
  ).toBe(false)
  expect(isVouchedMail(said('mx.exemple.org; x=dmarc=pass'), by)).toBe(false)
})
