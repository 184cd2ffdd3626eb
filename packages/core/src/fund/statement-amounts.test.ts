import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DecimalSign, readAmounts } from './statement-amounts.ts'

const read = (...texts: string[]) => {
  const found = readAmounts(texts)
  return found.kind === 'read' ? found.cents : found
}

describe('the notation of a file is one for all its rows', () => {
  it('a point with three digits is a thousand beside a comma, a mistake beside a point, else a question', () => {
    expect(read('1.000', '12,50')).toEqual([100_000n, 1_250n])
    expect(read('1.000', '12.50')).toEqual([null, 1_250n])
    expect(read('-3.000')).toEqual({ kind: 'ask', row: 0 })
    expect(read('12', '2.500', '1.000')).toEqual({ kind: 'ask', row: 1 })
    expect(readAmounts(['2.500', '1.000'], ',')).toEqual({ kind: 'read', cents: [250_000n, 100_000n] })
    expect(readAmounts(['2.500'], '.')).toEqual({ kind: 'read', cents: [null] })
  })

  it('two notations in one file are a question, too', () => {
    expect(read('1.234,50', '12.50')).toEqual({ kind: 'ask', row: 1 })
    expect(readAmounts(['1.234,50', '12.50'], ',')).toEqual({ kind: 'read', cents: [123_450n, null] })
  })

  it('what is an amount in no notation says nothing of that of the others', () => {
    expect(read('1,2,3', '1,00')).toEqual([null, 100n])
    expect(read('1.23,456', '12.50')).toEqual([null, 1_250n])
    expect(read('1,2,3', '1.000')).toEqual({ kind: 'ask', row: 1 })
  })

  it.each<[string, bigint | null]>([
    ['1\u202f234,56', 123_456n],
    ['1\u00a0234,56', 123_456n],
    ['1 234 567,8', 123_456_780n],
    ["1'000.00", 100_000n],
    ['1.234.567', 123_456_700n],
    ['1,234,567.89', 123_456_789n],
    ['12,50-', -1_250n],
    ['(12,50)', -1_250n],
    ['\u221212,50', -1_250n],
    ['- 12,50', -1_250n],
    ['+12,50', 1_250n],
    ['12,5', 1_250n],
    ['12,50 €', 1_250n],
    ['EUR 12,50', 1_250n],
    ['7', 700n],
    ['0,00', 0n],
    ['12,505', null],
    ['n/a', null],
    ['', null],
    ['1,2,3', null],
    ['1 23,45', null],
    ['12,', null],
    [',50', null],
    ['(12,50', null],
    ['--12', null],
    ['(-12)', null],
    ['1.23,456', null],
    ['1 234.567,00', null],
    ['12,50 USD', null],
  ])('%j is %s', (text, cents) => {
    expect(read(text)).toEqual([cents])
  })
})

it('reads back whatever a bank may write of an amount', () => {
  const groups = { ',': ['', '.', ' ', '\u202f', '\u00a0', "'"], '.': ['', ',', ' ', "'"] } as const
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }), fc.nat(20)), { minLength: 1 }),
      fc.constantFrom<DecimalSign>(',', '.'),
      (amounts, decimal) => {
        const written = amounts.map(([cents, style]) => {
          const absolute = cents < 0n ? -cents : cents
          const sign = groups[decimal][style % groups[decimal].length] ?? ''
          const whole = String(absolute / 100n).replaceAll(/\B(?=(\d{3})+$)/g, sign)
          const text = `${whole}${decimal}${String(absolute % 100n).padStart(2, '0')}`
          if (cents >= 0n) return text
          return [`-${text}`, `${text}-`, `(${text})`][style % 3] ?? ''
        })
        expect(readAmounts(written)).toEqual({ kind: 'read', cents: amounts.map(([cents]) => cents) })
      },
    ),
  )
})
