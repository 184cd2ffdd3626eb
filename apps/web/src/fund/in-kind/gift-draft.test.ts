import { expect, it } from 'vitest'
import { typedValue } from './gift-draft.ts'

it('says what is typed is worth, as the API will, and nothing while it cannot', () => {
  const value = (quantity: string, unitValue: string) => typedValue({ quantity, unitValue })
  expect(value('7,5', '12,31')).toBe('92.33')
  expect(value('1,5', '12,31 €')).toBe('18.47')
  expect(value('12 000', '0,01')).toBe('120.00')
  for (const [quantity, unitValue] of [
    ['', '12'],
    ['7', ''],
    ['sept', '12'],
    ['7', 'douze'],
    ['0', '12'],
    ['1000001', '1'],
    ['1000000', '10,01'],
  ] as const)
    expect(value(quantity, unitValue)).toBeNull()
})
