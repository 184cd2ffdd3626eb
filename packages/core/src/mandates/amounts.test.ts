import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInRange, readAmounts, readRanges } from './amounts.ts'

describe('R27: amounts in a question', () => {
  test.each([
    ['dépenser 200 €', [20_000], 'depenser'],
    ['200€', [20_000], ''],
    ['dépenser 200 euros', [20_000], 'depenser'],
    ['1 euro', [100], ''],
    ['1 500 €', [150_000], ''],
    ['1\u202f500,50\u00a0€', [150_050], ''],
    ['1 234 567,8 €', [123_456_780], ''],
    ['€200', [20_000], ''],
    ['spend €1,500.50', [150_050], 'spend'],
    ['EUR 200', [20_000], ''],
    ['2 k€', [200_000], ''],
    ['2,5k€', [250_000], ''],
    ['€2k', [200_000], ''],
    ['salle 12', [], 'salle 12'],
    ['12 europeans', [], '12 europeans'],
    ['dépenser', [], 'depenser'],
  ])('%j', (question, cents, rest) => {
    const read = readAmounts(question)
    expect([read.cents, read.rest.trim()]).toEqual([cents, rest])
  })
})

describe('R27: the amounts that a role gives', () => {
  test.each([
    ['Dépenses jusqu’à 300 €', [0, 300, 300.01], [true, true, false]],
    ["jusqu'à 1 500,50 euros", [1500.5, 1500.51], [true, false]],
    ['Dépenses de moins de 300 €', [299.99, 300], [true, false]],
    ['pas plus de 300 €', [300, 301], [true, false]],
    ['≤ 300 €', [300, 301], [true, false]],
    ['< 300 €', [299, 300], [true, false]],
    ['maximum 300 €', [300, 301], [true, false]],
    ['maximum : 300 €', [300, 301], [true, false]],
    ['300 € maximum', [300, 301], [true, false]],
    ['spending up to €300', [300, 301], [true, false]],
    ['less than €300', [299, 300], [true, false]],
    ['no more than €2k', [2000, 2001], [true, false]],
    ['à partir de 300 €', [299, 300, 9000], [false, true, true]],
    ['au-delà de 300 €', [300, 301], [false, true]],
    ['plus de 300 €', [300, 301], [false, true]],
    ['300 € et plus', [299, 300], [false, true]],
    ['from €300', [299, 300], [false, true]],
    ['over €300', [300, 301], [false, true]],
    ['de 100 à 300 €', [99, 100, 300, 301], [false, true, true, false]],
    ['de 100 € à 300 €', [99, 100, 300, 301], [false, true, true, false]],
    ['entre 1 000 et 3 000 €', [999, 1000, 3000, 3001], [false, true, true, false]],
    ['between €100 and €300', [99, 100, 300, 301], [false, true, true, false]],
    ['from 100 to 300 euros', [99, 100, 300, 301], [false, true, true, false]],
    ['100–300 €', [99, 200, 301], [false, true, false]],
    ['plus de 100 € et jusqu’à 300 €', [100, 101, 300, 301], [false, true, true, false]],
    ['over €100 and less than €300', [100, 101, 299, 300], [false, true, true, false]],
    ['une aide de 300 €', [299, 300, 301], [false, true, false]],
    ['aucune somme', [0], [false]],
  ])('%j', (text, euros, expected) => {
    const ranges = readRanges(text)
    expect(euros.map(one => ranges.some(range => isInRange(Math.round(one * 100), range)))).toEqual(expected)
  })

  const french = (cents: number) =>
    (cents / 100).toLocaleString('fr-FR', { minimumFractionDigits: 2 }).concat('\u00a0€')
  const english = (cents: number) => `€${(cents / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`
  const cents = fc.integer({ min: 0, max: 99_999_999 })

  test('an amount up to the limit is always within it, one above never', () => {
    fc.assert(
      fc.property(cents, cents, fc.constantFrom(french, english), (one, other, write) => {
        const [limit] = readRanges(`jusqu’à ${write(other)}`)
        const [asked] = readAmounts(`dépenser ${write(one)}`).cents
        const [upTo] = readRanges(`up to ${write(other)}`)
        expect(asked).toBe(one)
        expect(limit && isInRange(one, limit)).toBe(one <= other)
        expect(upTo).toEqual(limit)
      }),
    )
  })

  test('a long text is read in no time', () => {
    expect(readRanges('1 000 '.repeat(20_000))).toEqual([])
    expect(readRanges('de moins de '.repeat(20_000))).toEqual([])
  })
})
