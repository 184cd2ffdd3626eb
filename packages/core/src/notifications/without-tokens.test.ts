import { expect, test } from 'vitest'
import { withoutTokens } from './without-tokens.ts'

const token = 'hZv9c9OBs0qq3Wbk71AzOVvEUn1E0S5DG_mlF--Odr8'

test('a quoted link of ours opens nothing, and all else stays', () => {
  expect(
    withoutTokens(`> https://exemple.org/courriels/${token}\n> https://exemple.org/acte/${token}?lang=fr`),
  ).toBe('> https://exemple.org/courriels/…\n> https://exemple.org/acte/…?lang=fr')
  expect(withoutTokens(`/entrer#${token}`)).toBe('/entrer#…')
  const other = `${token}\n/c/rives/caisse/${token}\n${'-'.repeat(60)}`
  expect(withoutTokens(other)).toBe(other)
})
