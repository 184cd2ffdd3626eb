import { expect, it } from 'vitest'
import { namePolitical } from './name-political.ts'

const none = { isCarrier: false, isOwn: false }

it('is said of any organisation but the one that holds the account, and taken back by another one (L9)', () => {
  expect(namePolitical({ isPolitical: true }, none).ok).toBe(true)
  expect(namePolitical({ isPolitical: true }, { ...none, isOwn: true }).ok).toBe(true)
  expect(namePolitical({ isPolitical: true }, { ...none, isCarrier: true })).toMatchObject({
    error: { code: 'fund.carrier_political' },
  })
  expect(namePolitical({ isPolitical: false }, none).ok).toBe(true)
  expect(namePolitical({ isPolitical: false }, { ...none, isOwn: true })).toMatchObject({
    error: { code: 'fund.political_own' },
  })
})
